import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
export const id = 649;
export const ids = [649,859];
export const modules = {

/***/ 5940:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.Argument = void 0;
class Argument {
    constructor(value, range) {
        this.value = value;
        this.range = range;
    }
    toString() {
        return this.value;
    }
    getRange() {
        return this.range;
    }
    getValue() {
        return this.value;
    }
    isAfter(position) {
        if (this.range.end.line < position.line) {
            return false;
        }
        return this.range.start.line > position.line ? true : this.range.start.character > position.character;
    }
    isBefore(position) {
        if (this.range.start.line < position.line) {
            return true;
        }
        return this.range.end.line > position.line ? false : this.range.end.character < position.character;
    }
}
exports.Argument = Argument;


/***/ }),

/***/ 4022:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.Comment = void 0;
const vscode_languageserver_types_1 = __webpack_require__(4612);
const line_1 = __webpack_require__(7005);
const util_1 = __webpack_require__(7459);
class Comment extends line_1.Line {
    constructor(document, range) {
        super(document, range);
    }
    toString() {
        const content = this.getContent();
        if (content) {
            return "# " + content;
        }
        return "#";
    }
    /**
     * Returns the content of this comment. This excludes leading and
     * trailing whitespace as well as the # symbol. If the comment only
     * consists of whitespace, the empty string will be returned.
     */
    getContent() {
        let range = this.getContentRange();
        if (range === null) {
            return "";
        }
        return this.document.getText().substring(this.document.offsetAt(range.start), this.document.offsetAt(range.end));
    }
    /**
     * Returns a range that includes the content of the comment
     * excluding any leading and trailing whitespace as well as the #
     * symbol. May return null if the comment only consists of whitespace
     * characters.
     */
    getContentRange() {
        let range = this.getRange();
        const startOffset = this.document.offsetAt(range.start);
        let raw = this.document.getText().substring(startOffset, this.document.offsetAt(range.end));
        let start = -1;
        let end = -1;
        // skip the first # symbol
        for (let i = 1; i < raw.length; i++) {
            if (!util_1.Util.isWhitespace(raw.charAt(i))) {
                start = i;
                break;
            }
        }
        if (start === -1) {
            return null;
        }
        // go backwards up to the first # symbol
        for (let i = raw.length - 1; i >= 1; i--) {
            if (!util_1.Util.isWhitespace(raw.charAt(i))) {
                end = i + 1;
                break;
            }
        }
        return vscode_languageserver_types_1.Range.create(this.document.positionAt(startOffset + start), this.document.positionAt(startOffset + end));
    }
}
exports.Comment = Comment;


/***/ }),

/***/ 9933:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {

/* --------------------------------------------------------------------------------------------
 * Copyright (c) Remy Suen. All rights reserved.
 * Licensed under the MIT License. See License.txt in the project root for license information.
 * ------------------------------------------------------------------------------------------ */

Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.Dockerfile = void 0;
const vscode_languageserver_types_1 = __webpack_require__(4612);
const ast = __webpack_require__(8390);
const imageTemplate_1 = __webpack_require__(3520);
const from_1 = __webpack_require__(5377);
const util_1 = __webpack_require__(7459);
const main_1 = __webpack_require__(8390);
class Dockerfile extends imageTemplate_1.ImageTemplate {
    constructor(document) {
        super();
        this.initialInstructions = new imageTemplate_1.ImageTemplate();
        this.buildStages = [];
        this.directives = [];
        /**
         * Whether a FROM instruction has been added to this Dockerfile or not.
         */
        this.foundFrom = false;
        this.document = document;
    }
    getEscapeCharacter() {
        for (const directive of this.directives) {
            if (directive.getDirective() === ast.Directive.escape) {
                const value = directive.getValue();
                if (value === '\\' || value === '`') {
                    return value;
                }
            }
        }
        return '\\';
    }
    getInitialARGs() {
        return this.initialInstructions.getARGs();
    }
    getContainingImage(position) {
        let range = vscode_languageserver_types_1.Range.create(vscode_languageserver_types_1.Position.create(0, 0), this.document.positionAt(this.document.getText().length));
        if (!util_1.Util.isInsideRange(position, range)) {
            // not inside the document, invalid position
            return null;
        }
        if (this.initialInstructions.getComments().length > 0 || this.initialInstructions.getInstructions().length > 0) {
            if (util_1.Util.isInsideRange(position, this.initialInstructions.getRange())) {
                return this.initialInstructions;
            }
        }
        for (const buildStage of this.buildStages) {
            if (util_1.Util.isInsideRange(position, buildStage.getRange())) {
                return buildStage;
            }
        }
        return this;
    }
    addInstruction(instruction) {
        if (instruction.getKeyword() === main_1.Keyword.FROM) {
            this.currentBuildStage = new imageTemplate_1.ImageTemplate();
            this.buildStages.push(this.currentBuildStage);
            this.foundFrom = true;
        }
        else if (!this.foundFrom) {
            this.initialInstructions.addInstruction(instruction);
        }
        if (this.foundFrom) {
            this.currentBuildStage.addInstruction(instruction);
        }
        super.addInstruction(instruction);
    }
    setDirectives(directives) {
        this.directives = directives;
    }
    getDirective() {
        return this.directives.length === 0 ? null : this.directives[0];
    }
    getDirectives() {
        return this.directives;
    }
    resolveVariable(variable, line) {
        for (let from of this.getFROMs()) {
            let range = from.getRange();
            if (range.start.line <= line && line <= range.end.line) {
                // resolve the FROM variable against the initial ARGs
                let initialARGs = new imageTemplate_1.ImageTemplate();
                for (let instruction of this.initialInstructions.getARGs()) {
                    initialARGs.addInstruction(instruction);
                }
                return initialARGs.resolveVariable(variable, line);
            }
        }
        let image = this.getContainingImage(vscode_languageserver_types_1.Position.create(line, 0));
        if (image === null) {
            return undefined;
        }
        let resolvedVariable = image.resolveVariable(variable, line);
        if (resolvedVariable === null) {
            // refers to an uninitialized ARG variable,
            // try resolving it against the initial ARGs then
            let initialARGs = new imageTemplate_1.ImageTemplate();
            for (let instruction of this.initialInstructions.getARGs()) {
                initialARGs.addInstruction(instruction);
            }
            return initialARGs.resolveVariable(variable, line);
        }
        return resolvedVariable;
    }
    getAvailableVariables(currentLine) {
        if (this.getInstructionAt(currentLine) instanceof from_1.From) {
            let variables = [];
            for (let arg of this.getInitialARGs()) {
                let property = arg.getProperty();
                if (property) {
                    variables.push(property.getName());
                }
            }
            return variables;
        }
        let image = this.getContainingImage(vscode_languageserver_types_1.Position.create(currentLine, 0));
        return image ? image.getAvailableVariables(currentLine) : [];
    }
    getParentStage(image) {
        const templateFrom = image.getFROM();
        const imageName = templateFrom === null ? null : templateFrom.getImageName();
        if (imageName === null) {
            return null;
        }
        for (const from of this.getFROMs()) {
            if (from.getBuildStage() === imageName) {
                const range = from.getRange();
                // on the same line then it's an image that shares the name as the build stage
                if (range.start.line === templateFrom.getRange().start.line) {
                    return null;
                }
                return this.getContainingImage(range.start);
            }
        }
        return null;
    }
    getStageHierarchy(line) {
        const image = this.getContainingImage(vscode_languageserver_types_1.Position.create(line, 0));
        if (image === null) {
            return [];
        }
        const stages = [image];
        let stage = this.getParentStage(image);
        while (stage !== null) {
            stages.splice(0, 0, stage);
            stage = this.getParentStage(stage);
        }
        return stages;
    }
    getAvailableWorkingDirectories(line) {
        const availableDirectories = new Set();
        for (const image of this.getStageHierarchy(line)) {
            for (const workdir of image.getWORKDIRs()) {
                if (workdir.getRange().end.line < line) {
                    let directory = workdir.getAbsolutePath();
                    if (directory !== undefined && directory !== null) {
                        if (!directory.endsWith("/")) {
                            directory += "/";
                        }
                        availableDirectories.add(directory);
                    }
                }
            }
        }
        return Array.from(availableDirectories);
    }
    /**
     * Internally reorganize the comments in the Dockerfile and allocate
     * them to the relevant build stages that they belong to.
     */
    organizeComments() {
        const comments = this.getComments();
        for (let i = 0; i < comments.length; i++) {
            if (util_1.Util.isInsideRange(comments[i].getRange().end, this.initialInstructions.getRange())) {
                this.initialInstructions.addComment(comments[i]);
            }
            else {
                for (const buildStage of this.buildStages) {
                    if (util_1.Util.isInsideRange(comments[i].getRange().start, buildStage.getRange())) {
                        buildStage.addComment(comments[i]);
                    }
                }
            }
        }
    }
    getRange() {
        const comments = this.getComments();
        const instructions = this.getInstructions();
        let range = null;
        if (comments.length === 0) {
            if (instructions.length > 0) {
                range = vscode_languageserver_types_1.Range.create(instructions[0].getRange().start, instructions[instructions.length - 1].getRange().end);
            }
        }
        else if (instructions.length === 0) {
            range = vscode_languageserver_types_1.Range.create(comments[0].getRange().start, comments[comments.length - 1].getRange().end);
        }
        else {
            const commentStart = comments[0].getRange().start;
            const commentEnd = comments[comments.length - 1].getRange().end;
            const instructionStart = instructions[0].getRange().start;
            const instructionEnd = instructions[instructions.length - 1].getRange().end;
            if (commentStart.line < instructionStart.line) {
                if (commentEnd.line < instructionEnd.line) {
                    range = vscode_languageserver_types_1.Range.create(commentStart, instructionEnd);
                }
                range = vscode_languageserver_types_1.Range.create(commentStart, commentEnd);
            }
            else if (commentEnd.line < instructionEnd.line) {
                range = vscode_languageserver_types_1.Range.create(instructionStart, instructionEnd);
            }
            else {
                range = vscode_languageserver_types_1.Range.create(instructionStart, commentEnd);
            }
        }
        if (range === null) {
            if (this.directives.length === 0) {
                return null;
            }
            return this.directives[0].getRange();
        }
        else if (this.directives.length === 0) {
            return range;
        }
        return vscode_languageserver_types_1.Range.create(this.directives[0].getRange().start, range.end);
    }
}
exports.Dockerfile = Dockerfile;


/***/ }),

/***/ 1077:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.Flag = void 0;
const vscode_languageserver_types_1 = __webpack_require__(4612);
const flagOption_1 = __webpack_require__(3700);
class Flag {
    constructor(document, range, name, nameRange, value, valueRange) {
        this.options = [];
        this.range = range;
        this.name = name;
        this.nameRange = nameRange;
        this.value = value;
        this.valueRange = valueRange;
        if (this.value !== null) {
            let offset = document.offsetAt(valueRange.start);
            let nameStart = -1;
            let valueStart = -1;
            let hasOptions = false;
            for (let i = 0; i < value.length; i++) {
                switch (value.charAt(i)) {
                    case '=':
                        hasOptions = true;
                        if (valueStart === -1) {
                            valueStart = i + 1;
                            break;
                        }
                        break;
                    case ',':
                        this.options.push(this.createFlagOption(document, value, offset, nameStart, valueStart, i));
                        nameStart = -1;
                        valueStart = -1;
                        break;
                    default:
                        if (nameStart === -1) {
                            nameStart = i;
                        }
                        break;
                }
            }
            if (hasOptions && nameStart !== -1) {
                this.options.push(this.createFlagOption(document, value, offset, nameStart, valueStart, value.length));
            }
        }
    }
    createFlagOption(document, content, documentOffset, nameStart, valueStart, valueEnd) {
        const optionRange = vscode_languageserver_types_1.Range.create(document.positionAt(documentOffset + nameStart), document.positionAt(documentOffset + valueEnd));
        if (valueStart === -1) {
            return new flagOption_1.FlagOption(optionRange, content.substring(nameStart, valueEnd), optionRange, null, null);
        }
        return new flagOption_1.FlagOption(optionRange, content.substring(nameStart, valueStart - 1), vscode_languageserver_types_1.Range.create(document.positionAt(documentOffset + nameStart), document.positionAt(documentOffset + valueStart - 1)), content.substring(valueStart, valueEnd), vscode_languageserver_types_1.Range.create(document.positionAt(documentOffset + valueStart), document.positionAt(documentOffset + valueEnd)));
    }
    toString() {
        if (this.valueRange) {
            return "--" + this.name + "=" + this.value;
        }
        return "--" + this.name;
    }
    /**
     * Returns the range that encompasses this entire flag. This includes the
     * -- prefix in the beginning to the last character of the flag's value (if
     * it has been defined).
     *
     * @return the entire range of this flag
     */
    getRange() {
        return this.range;
    }
    /**
     * Returns the name of this flag. The name does not include the -- prefix.
     * Thus, for HEALTHCHECK's --interval flag, interval is the flag's name and
     * not --interval.
     *
     * @return this flag's name
     */
    getName() {
        return this.name;
    }
    /**
     * Returns the range that encompasses the flag's name
     *
     * @return the range containing the flag's name
     */
    getNameRange() {
        return this.nameRange;
    }
    /**
     * Returns the value that has been set to this flag. May be null if the
     * flag is invalid and has no value set like a --start-period. If the flag
     * is instead a --start-period= with an equals sign then the flag's value
     * is the empty string.
     *
     * @return this flag's value if it has been defined, null otherwise
     */
    getValue() {
        return this.value;
    }
    /**
     * Returns the range that encompasses this flag's value. If no value has
     * been set then null will be returned.
     *
     * @return the range containing this flag's value, or null if the flag
     *         has no value defined
     */
    getValueRange() {
        return this.valueRange;
    }
    getOption(name) {
        for (const option of this.options) {
            if (option.getName() === name) {
                return option;
            }
        }
        return null;
    }
    getOptions() {
        return this.options;
    }
    hasOptions() {
        return this.options.length > 0;
    }
}
exports.Flag = Flag;


/***/ }),

/***/ 3700:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.FlagOption = void 0;
class FlagOption {
    constructor(range, name, nameRange, value, valueRange) {
        this.range = range;
        this.name = name;
        this.nameRange = nameRange;
        this.value = value;
        this.valueRange = valueRange;
    }
    toString() {
        if (this.valueRange !== null) {
            return this.name + "=" + this.value;
        }
        return this.name;
    }
    getRange() {
        return this.range;
    }
    getName() {
        return this.name;
    }
    getNameRange() {
        return this.nameRange;
    }
    getValue() {
        return this.value;
    }
    getValueRange() {
        return this.valueRange;
    }
}
exports.FlagOption = FlagOption;


/***/ }),

/***/ 7599:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.Heredoc = void 0;
/**
 * Heredoc represents a here-document that has been embedded in a
 * Dockerfile.
 *
 * This API is experimental and subject to change.
 */
class Heredoc {
    constructor(startRange, name, nameRange, contentRange, endRange) {
        this.startRange = startRange;
        this.name = name;
        this.nameRange = nameRange;
        this.contentRange = contentRange;
        this.endRange = endRange;
    }
    /**
     * Returns the name of the here-document.
     *
     * This API is experimental and subject to change.
     */
    getName() {
        return this.name;
    }
    /**
     * Returns the range of the start operator and the name. If the
     * here-document is initialized with <<EOT then the start range would
     * encompass all five characters.
     *
     * This API is experimental and subject to change.
     */
    getStartRange() {
        return this.startRange;
    }
    /**
     * Returns the range of this here-document's name that is declared at
     * the beginning of the here-document with the operator. If the
     * here-document is initialized with <<EOT then the name range would
     * encompass the latter three "EOT" characters.
     *
     * This API is experimental and subject to change.
     */
    getNameRange() {
        return this.nameRange;
    }
    /**
     * Returns the range of the content of this here-document. This may
     * be null if the here-document has no content because:
     * - the start range is the only thing that was declared
     * - the end range was declared immediately and there is no content
     *
     * This API is experimental and subject to change.
     */
    getContentRange() {
        return this.contentRange;
    }
    /**
     * Returns the range of the here-document's name on a line that
     * represents the end of the here-document.
     *
     * This API is experimental and subject to change.
     */
    getDelimiterRange() {
        return this.endRange;
    }
}
exports.Heredoc = Heredoc;


/***/ }),

/***/ 3520:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {

/* --------------------------------------------------------------------------------------------
 * Copyright (c) Remy Suen. All rights reserved.
 * Licensed under the MIT License. See License.txt in the project root for license information.
 * ------------------------------------------------------------------------------------------ */

Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.ImageTemplate = void 0;
const vscode_languageserver_types_1 = __webpack_require__(4612);
const arg_1 = __webpack_require__(4381);
const cmd_1 = __webpack_require__(5517);
const copy_1 = __webpack_require__(444);
const env_1 = __webpack_require__(1822);
const entrypoint_1 = __webpack_require__(1835);
const from_1 = __webpack_require__(5377);
const healthcheck_1 = __webpack_require__(1167);
const onbuild_1 = __webpack_require__(5554);
const util_1 = __webpack_require__(7459);
const workdir_1 = __webpack_require__(7529);
class ImageTemplate {
    constructor() {
        this.comments = [];
        this.instructions = [];
    }
    addComment(comment) {
        this.comments.push(comment);
    }
    getComments() {
        return this.comments;
    }
    addInstruction(instruction) {
        this.instructions.push(instruction);
    }
    getInstructions() {
        return this.instructions;
    }
    getInstructionAt(line) {
        for (let instruction of this.instructions) {
            if (util_1.Util.isInsideRange(vscode_languageserver_types_1.Position.create(line, 0), instruction.getRange())) {
                return instruction;
            }
        }
        return null;
    }
    /**
     * Gets all the ARG instructions that are defined in this image.
     */
    getARGs() {
        let args = [];
        for (let instruction of this.instructions) {
            if (instruction instanceof arg_1.Arg) {
                args.push(instruction);
            }
        }
        return args;
    }
    /**
     * Gets all the CMD instructions that are defined in this image.
     */
    getCMDs() {
        let cmds = [];
        for (let instruction of this.instructions) {
            if (instruction instanceof cmd_1.Cmd) {
                cmds.push(instruction);
            }
        }
        return cmds;
    }
    /**
     * Gets all the COPY instructions that are defined in this image.
     */
    getCOPYs() {
        let copies = [];
        for (let instruction of this.instructions) {
            if (instruction instanceof copy_1.Copy) {
                copies.push(instruction);
            }
        }
        return copies;
    }
    /**
     * Gets all the ENTRYPOINT instructions that are defined in this image.
     */
    getENTRYPOINTs() {
        let froms = [];
        for (let instruction of this.instructions) {
            if (instruction instanceof entrypoint_1.Entrypoint) {
                froms.push(instruction);
            }
        }
        return froms;
    }
    /**
     * Gets all the ENV instructions that are defined in this image.
     */
    getENVs() {
        let args = [];
        for (let instruction of this.instructions) {
            if (instruction instanceof env_1.Env) {
                args.push(instruction);
            }
        }
        return args;
    }
    getFROM() {
        for (const instruction of this.instructions) {
            if (instruction instanceof from_1.From) {
                return instruction;
            }
        }
        return null;
    }
    /**
     * Gets all the FROM instructions that are defined in this image.
     */
    getFROMs() {
        let froms = [];
        for (let instruction of this.instructions) {
            if (instruction instanceof from_1.From) {
                froms.push(instruction);
            }
        }
        return froms;
    }
    /**
     * Gets all the HEALTHCHECK instructions that are defined in this image.
     */
    getHEALTHCHECKs() {
        let froms = [];
        for (let instruction of this.instructions) {
            if (instruction instanceof healthcheck_1.Healthcheck) {
                froms.push(instruction);
            }
        }
        return froms;
    }
    getWORKDIRs() {
        const workdirs = [];
        for (const instruction of this.instructions) {
            if (instruction instanceof workdir_1.Workdir) {
                workdirs.push(instruction);
            }
        }
        return workdirs;
    }
    getOnbuildTriggers() {
        let triggers = [];
        for (let instruction of this.instructions) {
            if (instruction instanceof onbuild_1.Onbuild) {
                let trigger = instruction.getTriggerInstruction();
                if (trigger) {
                    triggers.push(trigger);
                }
            }
        }
        return triggers;
    }
    getAvailableVariables(currentLine) {
        const variables = [];
        for (const arg of this.getARGs()) {
            if (arg.isBefore(currentLine)) {
                const property = arg.getProperty();
                if (property) {
                    const variable = property.getName();
                    if (variables.indexOf(variable) === -1) {
                        variables.push(variable);
                    }
                }
            }
        }
        for (const env of this.getENVs()) {
            if (env.isBefore(currentLine)) {
                for (const property of env.getProperties()) {
                    const variable = property.getName();
                    if (variables.indexOf(variable) === -1) {
                        variables.push(variable);
                    }
                }
            }
        }
        return variables;
    }
    /**
     * Resolves a variable with the given name at the specified line
     * to its value. If null is returned, then the variable has been
     * defined but no value was given. If undefined is returned, then
     * a variable with the given name has not been defined yet as of
     * the given line.
     *
     * @param variable the name of the variable to resolve
     * @param line the line number that the variable is on, zero-based
     * @return the value of the variable as defined by an ARG or ENV
     *         instruction, or null if no value has been specified, or
     *         undefined if a variable with the given name has not
     *         been defined
     */
    resolveVariable(variable, line) {
        let envs = this.getENVs();
        for (let i = envs.length - 1; i >= 0; i--) {
            if (envs[i].isBefore(line)) {
                for (let property of envs[i].getProperties()) {
                    if (property.getName() === variable) {
                        return property.getValue();
                    }
                }
            }
        }
        let args = this.getARGs();
        for (let i = args.length - 1; i >= 0; i--) {
            if (args[i].isBefore(line)) {
                let property = args[i].getProperty();
                if (property && property.getName() === variable) {
                    return property.getValue();
                }
            }
        }
        return undefined;
    }
    getRange() {
        const instructions = this.getInstructions();
        if (instructions.length === 0) {
            // all templates should have instructions, this only happens for
            // the initial set of instruction
            return vscode_languageserver_types_1.Range.create(0, 0, 0, 0);
        }
        const instructionStart = instructions[0].getRange().start;
        const instructionEnd = instructions[instructions.length - 1].getRange().end;
        return vscode_languageserver_types_1.Range.create(instructionStart, instructionEnd);
    }
    contains(position) {
        const range = this.getRange();
        if (range === null) {
            return false;
        }
        return util_1.Util.isInsideRange(position, range);
    }
}
exports.ImageTemplate = ImageTemplate;


/***/ }),

/***/ 5279:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.Instruction = void 0;
const vscode_languageserver_types_1 = __webpack_require__(4612);
const util_1 = __webpack_require__(7459);
const line_1 = __webpack_require__(7005);
const argument_1 = __webpack_require__(5940);
const heredoc_1 = __webpack_require__(7599);
const variable_1 = __webpack_require__(3743);
const main_1 = __webpack_require__(8390);
class Instruction extends line_1.Line {
    constructor(document, range, dockerfile, escapeChar, instruction, instructionRange) {
        super(document, range);
        this.dockerfile = dockerfile;
        this.escapeChar = escapeChar;
        this.instruction = instruction;
        this.instructionRange = instructionRange;
    }
    toString() {
        let value = this.getKeyword();
        for (let arg of this.getRawArguments()) {
            value += ' ';
            value += arg.getValue();
        }
        return value;
    }
    getRangeContent(range) {
        if (range === null) {
            return null;
        }
        return this.document.getText().substring(this.document.offsetAt(range.start), this.document.offsetAt(range.end));
    }
    getInstructionRange() {
        return this.instructionRange;
    }
    getInstruction() {
        return this.instruction;
    }
    getKeyword() {
        return this.getInstruction().toUpperCase();
    }
    getArgumentsRange() {
        let args = this.getArguments();
        if (args.length === 0) {
            return null;
        }
        return vscode_languageserver_types_1.Range.create(args[0].getRange().start, args[args.length - 1].getRange().end);
    }
    getArgumentsRanges() {
        let args = this.getArguments();
        if (args.length === 0) {
            return [];
        }
        if (args[0].getRange().start.line === args[args.length - 1].getRange().end.line) {
            return [vscode_languageserver_types_1.Range.create(args[0].getRange().start, args[args.length - 1].getRange().end)];
        }
        let ranges = [];
        let end = -1;
        let startPosition = args[0].getRange().start;
        let range = this.getInstructionRange();
        let extra = this.document.offsetAt(startPosition) - this.document.offsetAt(range.start);
        let content = this.getTextContent();
        let fullArgs = content.substring(extra, this.document.offsetAt(args[args.length - 1].getRange().end) - this.document.offsetAt(range.start));
        let offset = this.document.offsetAt(range.start) + extra;
        let start = false;
        let comment = false;
        for (let i = 0; i < fullArgs.length; i++) {
            let char = fullArgs.charAt(i);
            if (char === this.escapeChar) {
                let next = fullArgs.charAt(i + 1);
                if (next === ' ' || next === '\t') {
                    whitespaceCheck: for (let j = i + 2; j < fullArgs.length; j++) {
                        switch (fullArgs.charAt(j)) {
                            case ' ':
                            case '\t':
                                continue;
                            case '\r':
                                j++;
                            case '\n':
                                if (startPosition !== null) {
                                    ranges.push(vscode_languageserver_types_1.Range.create(startPosition, this.document.positionAt(offset + end + 1)));
                                }
                                startPosition = null;
                                start = true;
                                comment = false;
                                i = j;
                                break whitespaceCheck;
                            default:
                                break whitespaceCheck;
                        }
                    }
                }
                else if (next === '\r') {
                    if (startPosition !== null) {
                        ranges.push(vscode_languageserver_types_1.Range.create(startPosition, this.document.positionAt(offset + end + 1)));
                        startPosition = null;
                    }
                    start = true;
                    comment = false;
                    i += 2;
                }
                else if (next === '\n') {
                    if (startPosition !== null) {
                        ranges.push(vscode_languageserver_types_1.Range.create(startPosition, this.document.positionAt(offset + end + 1)));
                    }
                    startPosition = null;
                    start = true;
                    comment = false;
                    i++;
                }
                else {
                    i++;
                }
            }
            else if (util_1.Util.isNewline(char)) {
                if (comment) {
                    startPosition = null;
                    start = true;
                    comment = false;
                }
            }
            else {
                if (!comment) {
                    if (startPosition === null) {
                        if (char === '#') {
                            comment = true;
                            continue;
                        }
                        let position = this.document.positionAt(offset + i);
                        if (position.character !== 0) {
                            startPosition = vscode_languageserver_types_1.Position.create(position.line, 0);
                        }
                    }
                    end = i;
                }
            }
        }
        if (startPosition === null) {
            // should only happen if the last argument is on its own line with
            // no leading whitespace
            ranges.push(vscode_languageserver_types_1.Range.create(this.document.positionAt(offset + end), this.document.positionAt(offset + end + 1)));
        }
        else {
            ranges.push(vscode_languageserver_types_1.Range.create(startPosition, this.document.positionAt(offset + end + 1)));
        }
        return ranges;
    }
    getRawArgumentsContent() {
        let args = this.getArguments();
        if (args.length === 0) {
            return null;
        }
        return this.getRangeContent(vscode_languageserver_types_1.Range.create(args[0].getRange().start, args[args.length - 1].getRange().end));
    }
    getArgumentsContent() {
        let args = this.getArguments();
        if (args.length === 0) {
            return null;
        }
        let content = "";
        let ranges = this.getArgumentsRanges();
        let documentText = this.document.getText();
        for (let range of ranges) {
            content += documentText.substring(this.document.offsetAt(range.start), this.document.offsetAt(range.end));
        }
        return content;
    }
    getArguments() {
        return this.getRawArguments();
    }
    getRawArguments() {
        let args = [];
        let range = this.getInstructionRange();
        let extra = this.document.offsetAt(range.end) - this.document.offsetAt(range.start);
        let content = this.getTextContent();
        let fullArgs = content.substring(extra);
        let offset = this.document.offsetAt(range.start) + extra;
        let start = false;
        let comment = false;
        let found = -1;
        // determines whether the parser has found a space or tab
        // whitespace character that's a part of an escaped newline sequence
        let escapedWhitespaceDetected = false;
        // determines if the parser is currently in an escaped newline sequence
        let escaping = false;
        let escapeMarker = -1;
        let escapedArg = "";
        for (let i = 0; i < fullArgs.length; i++) {
            let char = fullArgs.charAt(i);
            if (util_1.Util.isWhitespace(char)) {
                if (escaping) {
                    escapedWhitespaceDetected = true;
                    if (util_1.Util.isNewline(char)) {
                        // reached a newline, any previously
                        // detected whitespace should be ignored
                        escapedWhitespaceDetected = false;
                        if (comment) {
                            // reached a newline, no longer in a comment
                            comment = false;
                            start = true;
                        }
                    }
                    continue;
                }
                else if (found !== -1) {
                    if (escapeMarker === -1) {
                        args.push(new argument_1.Argument(escapedArg, vscode_languageserver_types_1.Range.create(this.document.positionAt(offset + found), this.document.positionAt(offset + i))));
                    }
                    else {
                        args.push(new argument_1.Argument(escapedArg, vscode_languageserver_types_1.Range.create(this.document.positionAt(offset + found), this.document.positionAt(offset + escapeMarker))));
                    }
                    escapeMarker = -1;
                    escapedArg = "";
                    found = -1;
                }
            }
            else if (char === this.escapeChar) {
                let next = fullArgs.charAt(i + 1);
                if (next === ' ' || next === '\t') {
                    whitespaceCheck: for (let j = i + 2; j < fullArgs.length; j++) {
                        let newlineCheck = fullArgs.charAt(j);
                        switch (newlineCheck) {
                            case ' ':
                            case '\t':
                                continue;
                            case '\r':
                                j++;
                            case '\n':
                                comment = false;
                                escaping = true;
                                start = true;
                                if (found !== -1) {
                                    escapeMarker = i;
                                }
                                i = j;
                                break whitespaceCheck;
                            default:
                                escapeMarker = i;
                                if (found === -1) {
                                    i = j - 1;
                                }
                                break whitespaceCheck;
                        }
                    }
                }
                else if (next === '\r') {
                    comment = false;
                    escaping = true;
                    start = true;
                    if (found !== -1 && escapeMarker === -1) {
                        escapeMarker = i;
                    }
                    i += 2;
                }
                else if (next === '\n') {
                    comment = false;
                    escaping = true;
                    start = true;
                    if (found !== -1 && escapeMarker === -1) {
                        escapeMarker = i;
                    }
                    i++;
                }
                else {
                    if (escapedWhitespaceDetected && escapeMarker !== -1) {
                        args.push(new argument_1.Argument(escapedArg, vscode_languageserver_types_1.Range.create(this.document.positionAt(offset + found), this.document.positionAt(offset + escapeMarker))));
                        escapedArg = "";
                        found = -1;
                    }
                    escapeMarker = -1;
                    escapedWhitespaceDetected = false;
                    escaping = false;
                    if (next === '$') {
                        escapedArg = escapedArg + char + next;
                    }
                    else if (next === '') {
                        // reached EOF, stop processing
                        break;
                    }
                    else {
                        escapedArg = escapedArg + next;
                    }
                    if (found === -1) {
                        found = i;
                    }
                    i++;
                }
            }
            else if (!comment) {
                if (start && char === '#') {
                    comment = true;
                }
                else {
                    if (escapedWhitespaceDetected && escapeMarker !== -1) {
                        args.push(new argument_1.Argument(escapedArg, vscode_languageserver_types_1.Range.create(this.document.positionAt(offset + found), this.document.positionAt(offset + escapeMarker))));
                        escapedArg = "";
                        found = -1;
                    }
                    escapedWhitespaceDetected = false;
                    escaping = false;
                    escapeMarker = -1;
                    escapedArg = escapedArg + char;
                    if (found === -1) {
                        found = i;
                    }
                }
                // non-whitespace character detected, reset
                start = false;
            }
        }
        if (found !== -1) {
            if (escapeMarker === -1) {
                args.push(new argument_1.Argument(escapedArg, vscode_languageserver_types_1.Range.create(this.document.positionAt(offset + found), this.document.positionAt(offset + fullArgs.length))));
            }
            else {
                args.push(new argument_1.Argument(escapedArg, vscode_languageserver_types_1.Range.create(this.document.positionAt(offset + found), this.document.positionAt(offset + escapeMarker))));
            }
        }
        return args;
    }
    getExpandedArguments() {
        let args = this.getArguments();
        for (let i = 0; i < args.length; i++) {
            const argRange = args[i].getRange();
            let offset = this.document.offsetAt(argRange.start);
            const variables = this.parseVariables(offset, args[i].getValue());
            const swaps = [];
            let requiresExpansion = false;
            for (let variable of variables) {
                const value = this.dockerfile.resolveVariable(variable.getName(), variable.getNameRange().start.line);
                swaps.push(value);
                requiresExpansion = requiresExpansion || value !== undefined;
            }
            if (requiresExpansion) {
                let expanded = "";
                for (let j = 0; j < swaps.length; j++) {
                    const variableRange = variables[j].getRange();
                    const start = this.document.offsetAt(variableRange.start);
                    const end = this.document.offsetAt(variableRange.end);
                    if (swaps[j]) {
                        // replace variable with its resolved value
                        expanded += this.document.getText().substring(offset, start);
                        expanded += swaps[j];
                        offset = end;
                    }
                    else {
                        expanded += this.document.getText().substring(offset, end);
                        offset = end;
                    }
                }
                const argEnd = this.document.offsetAt(argRange.end);
                if (argEnd !== offset) {
                    // if the variable's range doesn't match the argument,
                    // append the remaining text
                    expanded += this.document.getText().substring(offset, argEnd);
                }
                args[i] = new argument_1.Argument(expanded, argRange);
            }
        }
        return args;
    }
    getVariables() {
        const variables = [];
        const args = this.getRawArguments();
        for (const arg of args) {
            let range = arg.getRange();
            let rawValue = this.document.getText().substring(this.document.offsetAt(range.start), this.document.offsetAt(range.end));
            const parsedVariables = this.parseVariables(this.document.offsetAt(arg.getRange().start), rawValue);
            for (const parsedVariable of parsedVariables) {
                variables.push(parsedVariable);
            }
        }
        return variables;
    }
    parseVariables(offset, arg) {
        let variables = [];
        variableLoop: for (let i = 0; i < arg.length; i++) {
            switch (arg.charAt(i)) {
                case this.escapeChar:
                    if (arg.charAt(i + 1) === '$') {
                        i++;
                    }
                    break;
                case '$':
                    if (arg.charAt(i + 1) === '{') {
                        let escapedString = "${";
                        let escapedName = "";
                        let nameEnd = -1;
                        let escapedSubstitutionParameter = "";
                        let substitutionStart = -1;
                        let substitutionEnd = -1;
                        let modifierRead = -1;
                        nameLoop: for (let j = i + 2; j < arg.length; j++) {
                            let char = arg.charAt(j);
                            switch (char) {
                                case this.escapeChar:
                                    for (let k = j + 1; k < arg.length; k++) {
                                        switch (arg.charAt(k)) {
                                            case ' ':
                                            case '\t':
                                            case '\r':
                                                // ignore whitespace
                                                continue;
                                            case '\n':
                                                // escape this newline
                                                j = k;
                                                continue nameLoop;
                                        }
                                    }
                                    break;
                                case '}':
                                    escapedString += '}';
                                    let modifier = null;
                                    let modifierRange = null;
                                    let substitutionParameter = modifierRead !== -1 ? escapedSubstitutionParameter : null;
                                    let substitutionRange = null;
                                    if (nameEnd === -1) {
                                        nameEnd = j;
                                    }
                                    else if (nameEnd + 1 === j) {
                                        modifier = "";
                                        modifierRange = vscode_languageserver_types_1.Range.create(this.document.positionAt(offset + nameEnd + 1), this.document.positionAt(offset + nameEnd + 1));
                                    }
                                    else {
                                        if (substitutionStart === -1) {
                                            // no substitution parameter found,
                                            // but a modifier character existed,
                                            // just offset the range by 1 from
                                            // the modifier character
                                            substitutionStart = modifierRead + 1;
                                            substitutionEnd = modifierRead + 1;
                                        }
                                        else {
                                            // offset one more from the last
                                            // character found
                                            substitutionEnd = substitutionEnd + 1;
                                        }
                                        modifier = arg.substring(modifierRead, modifierRead + 1);
                                        modifierRange = vscode_languageserver_types_1.Range.create(this.document.positionAt(offset + modifierRead), this.document.positionAt(offset + modifierRead + 1));
                                        substitutionRange = vscode_languageserver_types_1.Range.create(this.document.positionAt(offset + substitutionStart), this.document.positionAt(offset + substitutionEnd));
                                    }
                                    let start = this.document.positionAt(offset + i);
                                    variables.push(new variable_1.Variable(escapedName, vscode_languageserver_types_1.Range.create(this.document.positionAt(offset + i + 2), this.document.positionAt(offset + nameEnd)), vscode_languageserver_types_1.Range.create(start, this.document.positionAt(offset + j + 1)), modifier, modifierRange, substitutionParameter, substitutionRange, this.dockerfile.resolveVariable(escapedName, start.line) !== undefined, this.isBuildVariable(escapedName, start.line), escapedString));
                                    i = j;
                                    continue variableLoop;
                                case ':':
                                    if (nameEnd === -1) {
                                        nameEnd = j;
                                    }
                                    else if (modifierRead !== -1) {
                                        if (substitutionStart === -1) {
                                            substitutionStart = j;
                                            substitutionEnd = j;
                                        }
                                        else {
                                            substitutionEnd = j;
                                        }
                                        escapedSubstitutionParameter += ':';
                                    }
                                    else {
                                        modifierRead = j;
                                    }
                                    escapedString += ':';
                                    break;
                                case '\n':
                                case '\r':
                                case ' ':
                                case '\t':
                                    break;
                                default:
                                    if (nameEnd === -1) {
                                        escapedName += char;
                                    }
                                    else if (modifierRead !== -1) {
                                        if (substitutionStart === -1) {
                                            substitutionStart = j;
                                            substitutionEnd = j;
                                        }
                                        else {
                                            substitutionEnd = j;
                                        }
                                        escapedSubstitutionParameter += char;
                                    }
                                    else {
                                        modifierRead = j;
                                    }
                                    escapedString += char;
                                    break;
                            }
                        }
                        // no } found, not a valid variable, stop processing
                        break variableLoop;
                    }
                    else if (util_1.Util.isWhitespace(arg.charAt(i + 1)) || i === arg.length - 1) {
                        // $ followed by whitespace or EOF, ignore this variable
                        continue;
                    }
                    else {
                        let escapedName = "";
                        nameLoop: for (let j = i + 1; j < arg.length; j++) {
                            let char = arg.charAt(j);
                            switch (char) {
                                case '\r':
                                case '\n':
                                case ' ':
                                case '\t':
                                    continue;
                                case '$':
                                case '\'':
                                case '"':
                                    let varStart = this.document.positionAt(offset + i);
                                    variables.push(new variable_1.Variable(escapedName, vscode_languageserver_types_1.Range.create(this.document.positionAt(offset + i + 1), this.document.positionAt(offset + j)), vscode_languageserver_types_1.Range.create(varStart, this.document.positionAt(offset + j)), null, null, null, null, this.dockerfile.resolveVariable(escapedName, varStart.line) !== undefined, this.isBuildVariable(escapedName, varStart.line), '$' + escapedName));
                                    i = j - 1;
                                    continue variableLoop;
                                case this.escapeChar:
                                    for (let k = j + 1; k < arg.length; k++) {
                                        switch (arg.charAt(k)) {
                                            case ' ':
                                            case '\t':
                                            case '\r':
                                                // ignore whitespace
                                                continue;
                                            case '\n':
                                                // escape this newline
                                                j = k;
                                                continue nameLoop;
                                        }
                                    }
                                    // reached EOF after an escape character
                                    let start = this.document.positionAt(offset + i);
                                    variables.push(new variable_1.Variable(escapedName, vscode_languageserver_types_1.Range.create(this.document.positionAt(offset + i + 1), this.document.positionAt(offset + j)), vscode_languageserver_types_1.Range.create(start, this.document.positionAt(offset + j)), null, null, null, null, this.dockerfile.resolveVariable(escapedName, start.line) !== undefined, this.isBuildVariable(escapedName, start.line), '$' + escapedName));
                                    break variableLoop;
                            }
                            if (char.match(/^[a-z0-9_]+$/i) === null) {
                                let varStart = this.document.positionAt(offset + i);
                                variables.push(new variable_1.Variable(escapedName, vscode_languageserver_types_1.Range.create(this.document.positionAt(offset + i + 1), this.document.positionAt(offset + j)), vscode_languageserver_types_1.Range.create(varStart, this.document.positionAt(offset + j)), null, null, null, null, this.dockerfile.resolveVariable(escapedName, varStart.line) !== undefined, this.isBuildVariable(escapedName, varStart.line), '$' + escapedName));
                                i = j - 1;
                                continue variableLoop;
                            }
                            escapedName += char;
                        }
                        let start = this.document.positionAt(offset + i);
                        variables.push(new variable_1.Variable(escapedName, vscode_languageserver_types_1.Range.create(this.document.positionAt(offset + i + 1), this.document.positionAt(offset + arg.length)), vscode_languageserver_types_1.Range.create(start, this.document.positionAt(offset + arg.length)), null, null, null, null, this.dockerfile.resolveVariable(escapedName, start.line) !== undefined, this.isBuildVariable(escapedName, start.line), '$' + escapedName));
                    }
                    break variableLoop;
            }
        }
        return variables;
    }
    isBuildVariable(variable, line) {
        if (this.getKeyword() === main_1.Keyword.FROM) {
            for (const initialArg of this.dockerfile.getInitialARGs()) {
                const arg = initialArg;
                const property = arg.getProperty();
                if (property && variable === property.getName()) {
                    return true;
                }
            }
            return undefined;
        }
        let image = this.dockerfile.getContainingImage(vscode_languageserver_types_1.Position.create(line, 0));
        let envs = image.getENVs();
        for (let i = envs.length - 1; i >= 0; i--) {
            if (envs[i].isBefore(line)) {
                for (let property of envs[i].getProperties()) {
                    if (property.getName() === variable) {
                        return false;
                    }
                }
            }
        }
        let args = image.getARGs();
        for (let i = args.length - 1; i >= 0; i--) {
            if (args[i].isBefore(line)) {
                let property = args[i].getProperty();
                if (property && property.getName() === variable) {
                    return true;
                }
            }
        }
        return undefined;
    }
    createSingleLineHeredocs(args) {
        const heredocs = [];
        // instruction only on one line, if heredocs exist they would be incomplete
        for (const arg of args) {
            const value = arg.getValue();
            if (value.startsWith("<<") && util_1.Util.parseHeredocName(value) !== null) {
                const startRange = arg.getRange();
                const nameRange = this.getNameRange(startRange);
                const name = this.getName(nameRange);
                heredocs.push(new heredoc_1.Heredoc(startRange, name, nameRange, null, null));
            }
        }
        return heredocs;
    }
    getName(nameRange) {
        const content = this.document.getText(nameRange);
        let escaping = false;
        let name = "";
        nameLoop: for (let i = 0; i < content.length; i++) {
            const ch = content.charAt(i);
            switch (ch) {
                case this.escapeChar:
                    escaping = true;
                    for (let j = i + 1; j < content.length; j++) {
                        switch (content.charAt(j)) {
                            case ' ':
                            case '\t':
                                break;
                            case '\r':
                                i = j + 1;
                                continue nameLoop;
                            case '\n':
                                i = j;
                                continue nameLoop;
                            default:
                                name += content.charAt(j);
                                i = j;
                                continue nameLoop;
                        }
                    }
                    break;
                case '#':
                    if (escaping) {
                        for (let j = i + 1; j < content.length; j++) {
                            switch (content.charAt(j)) {
                                case '\n':
                                    i = j;
                                    continue nameLoop;
                            }
                        }
                    }
                case ' ':
                case '\t':
                case '\r':
                case '\n':
                    if (escaping) {
                        break;
                    }
                default:
                    name += ch;
                    break;
            }
        }
        return name;
    }
    getNameRange(startRange) {
        const content = this.document.getText(startRange);
        let endFound = false;
        let searchHyphen = false;
        let start = -1;
        let end = -1;
        let escaping = false;
        let quote = null;
        contentLoop: for (let i = 0; i < content.length; i++) {
            const ch = content.charAt(i);
            switch (ch) {
                case '"':
                case '\'':
                    if (quote === ch) {
                        break contentLoop;
                    }
                    quote = ch;
                    continue;
                case this.escapeChar:
                    for (let j = i + 1; j < content.length; j++) {
                        switch (content.charAt(j)) {
                            case '\n':
                                escaping = true;
                                j = i;
                                continue contentLoop;
                        }
                    }
                    break;
                case ' ':
                case '\t':
                case '\r':
                case '\n':
                    break;
                case '<':
                    if (endFound) {
                        searchHyphen = true;
                    }
                    else {
                        endFound = true;
                    }
                    break;
                case '-':
                    if (searchHyphen) {
                        searchHyphen = false;
                        break;
                    }
                case '#':
                    if (escaping) {
                        for (let j = i + 1; j < content.length; j++) {
                            switch (content.charAt(j)) {
                                case '\n':
                                    i = j;
                                    continue contentLoop;
                            }
                        }
                    }
                default:
                    if (start === -1) {
                        start = i;
                    }
                    if (quote !== null) {
                        end = i + 1;
                        break;
                    }
                    break contentLoop;
            }
        }
        if (start === -1) {
            return vscode_languageserver_types_1.Range.create(startRange.end, startRange.end);
        }
        const nameStart = this.document.positionAt(this.document.offsetAt(startRange.start) + start);
        const nameEnd = quote !== null ? this.document.positionAt(this.document.offsetAt(startRange.start) + end) : startRange.end;
        return vscode_languageserver_types_1.Range.create(nameStart, nameEnd);
    }
    getHeredocs() {
        const args = this.getArguments();
        if (args.length === 0) {
            return [];
        }
        const heredocs = [];
        const range = this.getRange();
        if (range.start.line === range.end.line) {
            // instruction only on one line, if heredocs exist they would be incomplete
            return this.createSingleLineHeredocs(args);
        }
        const heredocDefinitions = [];
        let heredocsProcessed = false;
        let escaping = false;
        let contentStart = -1;
        let contentEnd = -1;
        let lineStart = -1;
        let currentHeredoc = 0;
        const startOffset = this.document.offsetAt(args[0].getRange().start);
        const content = this.getRangeContent(vscode_languageserver_types_1.Range.create(args[0].getRange().start, this.getRange().end));
        contentLoop: for (let i = 0; i < content.length; i++) {
            switch (content.charAt(i)) {
                case this.escapeChar:
                    escaping = true;
                    for (let j = i + 1; j < content.length; j++) {
                        switch (content.charAt(j)) {
                            case ' ':
                            case '\t':
                                break;
                            case '\r':
                                j++;
                            case '\n':
                                i = j;
                                continue contentLoop;
                            default:
                                i = j;
                                continue contentLoop;
                        }
                    }
                    break;
                case '\r':
                    break;
                case '\n':
                    if (escaping) {
                        break;
                    }
                    if (heredocsProcessed) {
                        if (contentStart === -1) {
                            contentStart = i;
                        }
                        contentEnd = i;
                        const arg = heredocDefinitions[currentHeredoc];
                        const startRange = arg.getRange();
                        const nameRange = this.getNameRange(startRange);
                        const name = this.getName(nameRange);
                        const delimiterRange = this.getDelimiterRange(arg, name, vscode_languageserver_types_1.Range.create(this.document.positionAt(startOffset + lineStart), this.document.positionAt(startOffset + i)));
                        if (delimiterRange !== null) {
                            const contentRange = vscode_languageserver_types_1.Range.create(this.document.positionAt(startOffset + contentStart), this.document.positionAt(startOffset + lineStart - 1));
                            heredocs.push(new heredoc_1.Heredoc(startRange, name, nameRange, contentRange, delimiterRange));
                            contentStart = -1;
                            currentHeredoc++;
                        }
                        lineStart = -1;
                    }
                    else {
                        // found a newline that hasn't been escaped,
                        // must be in a heredoc
                        const offsetLimit = startOffset + i;
                        for (const arg of args) {
                            // check if this argument is on the initial line of the instruction,
                            // note that it may not all be on the same line due to escaped newlines,
                            // because of that we need to use offset checks instead of line checks
                            // as an argument being on a different line in the document does not
                            // imply it is on a different line from the Dockerfile's point of view
                            if (this.document.offsetAt(arg.getRange().start) < offsetLimit) {
                                if (arg.getValue().startsWith("<<")) {
                                    heredocDefinitions.push(arg);
                                }
                            }
                            else {
                                break;
                            }
                        }
                        heredocsProcessed = true;
                        lineStart = -1;
                        continue contentLoop;
                    }
                    break;
                case ' ':
                case '\t':
                    if (escaping) {
                        break;
                    }
                case '#':
                    if (escaping) {
                        for (let j = i + 1; j < content.length; j++) {
                            switch (content.charAt(j)) {
                                case '\n':
                                    i = j;
                                    continue contentLoop;
                            }
                        }
                    }
                default:
                    if (escaping) {
                        escaping = false;
                    }
                    if (heredocsProcessed) {
                        if (contentStart === -1) {
                            contentStart = i;
                        }
                        if (lineStart === -1) {
                            lineStart = i;
                        }
                    }
                    break;
            }
        }
        if (heredocsProcessed) {
            const arg = heredocDefinitions[currentHeredoc];
            const startRange = arg.getRange();
            const nameRange = this.getNameRange(startRange);
            const name = this.getName(nameRange);
            let contentRange = null;
            // check if the last line of this instruction matches the name of the last heredoc
            const delimiterRange = this.getDelimiterRange(arg, name, vscode_languageserver_types_1.Range.create(this.document.positionAt(startOffset + lineStart), range.end));
            if (delimiterRange === null) {
                contentRange = vscode_languageserver_types_1.Range.create(this.document.positionAt(startOffset + contentStart), range.end);
            }
            else if (contentEnd !== -1) {
                contentRange = vscode_languageserver_types_1.Range.create(this.document.positionAt(startOffset + contentStart), this.document.positionAt(startOffset + contentEnd));
            }
            heredocs.push(new heredoc_1.Heredoc(startRange, name, nameRange, contentRange, delimiterRange));
            currentHeredoc++;
            for (let i = currentHeredoc; i < heredocDefinitions.length; i++) {
                const arg = heredocDefinitions[currentHeredoc];
                const startRange = arg.getRange();
                const nameRange = this.getNameRange(startRange);
                const name = this.getName(nameRange);
                heredocs.push(new heredoc_1.Heredoc(startRange, name, nameRange, null, null));
                currentHeredoc++;
            }
        }
        else {
            // instruction only on one line, if heredocs exist they would be incomplete
            return this.createSingleLineHeredocs(args);
        }
        return heredocs;
    }
    getDelimiterRange(startArg, name, candidateRange) {
        const text = this.document.getText(candidateRange);
        if (startArg.getValue().startsWith("<<-")) {
            // remove tabs in the front
            let index = 0;
            while (text.charAt(index) === '\t') {
                index++;
            }
            if (text.substring(index) === name) {
                return vscode_languageserver_types_1.Range.create(vscode_languageserver_types_1.Position.create(candidateRange.start.line, index), candidateRange.end);
            }
            return null;
        }
        return text === name ? candidateRange : null;
    }
}
exports.Instruction = Instruction;


/***/ }),

/***/ 9618:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.Add = void 0;
const jsonInstruction_1 = __webpack_require__(5305);
class Add extends jsonInstruction_1.JSONInstruction {
    constructor(document, range, dockerfile, escapeChar, instruction, instructionRange) {
        super(document, range, dockerfile, escapeChar, instruction, instructionRange);
    }
    stopSearchingForFlags(argument) {
        return argument.indexOf("--") === -1;
    }
}
exports.Add = Add;


/***/ }),

/***/ 4381:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.Arg = void 0;
const property_1 = __webpack_require__(9602);
const propertyInstruction_1 = __webpack_require__(4984);
class Arg extends propertyInstruction_1.PropertyInstruction {
    constructor(document, range, dockerfile, escapeChar, instruction, instructionRange) {
        super(document, range, dockerfile, escapeChar, instruction, instructionRange);
        this.property = null;
        const args = this.getPropertyArguments();
        if (args.length === 1) {
            this.property = new property_1.Property(this.document, this.escapeChar, args[0]);
        }
        else {
            this.property = null;
        }
    }
    /**
     * Returns the variable defined by this ARG. This may be null if
     * this ARG instruction is malformed and has no variable
     * declaration.
     */
    getProperty() {
        return this.property;
    }
}
exports.Arg = Arg;


/***/ }),

/***/ 5517:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.Cmd = void 0;
const jsonInstruction_1 = __webpack_require__(5305);
class Cmd extends jsonInstruction_1.JSONInstruction {
    constructor(document, range, dockerfile, escapeChar, instruction, instructionRange) {
        super(document, range, dockerfile, escapeChar, instruction, instructionRange);
    }
}
exports.Cmd = Cmd;


/***/ }),

/***/ 444:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.Copy = void 0;
const jsonInstruction_1 = __webpack_require__(5305);
class Copy extends jsonInstruction_1.JSONInstruction {
    constructor(document, range, dockerfile, escapeChar, instruction, instructionRange) {
        super(document, range, dockerfile, escapeChar, instruction, instructionRange);
    }
    stopSearchingForFlags(argument) {
        return argument.indexOf("--") === -1;
    }
    getFromFlag() {
        let flags = super.getFlags();
        return flags.length === 1 && flags[0].getName() === "from" ? flags[0] : null;
    }
    /**
     * Returns there here-documents that are defined in this RUN
     * instruction.
     *
     * This API is experimental and subject to change.
     */
    getHeredocs() {
        return super.getHeredocs();
    }
}
exports.Copy = Copy;


/***/ }),

/***/ 1835:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.Entrypoint = void 0;
const jsonInstruction_1 = __webpack_require__(5305);
class Entrypoint extends jsonInstruction_1.JSONInstruction {
    constructor(document, range, dockerfile, escapeChar, instruction, instructionRange) {
        super(document, range, dockerfile, escapeChar, instruction, instructionRange);
    }
}
exports.Entrypoint = Entrypoint;


/***/ }),

/***/ 1822:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.Env = void 0;
const propertyInstruction_1 = __webpack_require__(4984);
class Env extends propertyInstruction_1.PropertyInstruction {
    constructor(document, range, dockerfile, escapeChar, instruction, instructionRange) {
        super(document, range, dockerfile, escapeChar, instruction, instructionRange);
    }
    getProperties() {
        return super.getProperties();
    }
}
exports.Env = Env;


/***/ }),

/***/ 5377:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.From = void 0;
const vscode_languageserver_types_1 = __webpack_require__(4612);
const modifiableInstruction_1 = __webpack_require__(2393);
class From extends modifiableInstruction_1.ModifiableInstruction {
    constructor(document, range, dockerfile, escapeChar, instruction, instructionRange) {
        super(document, range, dockerfile, escapeChar, instruction, instructionRange);
    }
    stopSearchingForFlags(argument) {
        return argument.indexOf("--") === -1;
    }
    getImage() {
        const args = this.getArguments();
        return args.length > 0 ? args[0].getValue() : null;
    }
    /**
     * Returns the name of the image that will be used as the base image.
     *
     * @return the base image's name, or null if unspecified
     */
    getImageName() {
        const imageName = this.getRangeContent(this.getImageNameRange());
        if (imageName === null) {
            return null;
        }
        let commented = false;
        let escaped = false;
        let name = "";
        for (let i = 0; i < imageName.length; i++) {
            const ch = imageName.charAt(i);
            switch (ch) {
                case this.escapeChar:
                    escaped = true;
                    break;
                case '\r':
                    continue;
                case '\n':
                    commented = false;
                    break;
                case ' ':
                case '\t':
                    break;
                case '#':
                    if (escaped) {
                        commented = true;
                    }
                    else {
                        name = name + ch;
                        escaped = false;
                    }
                    break;
                default:
                    if (!commented) {
                        name = name + ch;
                        escaped = false;
                    }
                    break;
            }
        }
        return name;
    }
    /**
     * Returns the range that covers the name of the image used by
     * this instruction.
     *
     * @return the range of the name of this instruction's argument,
     *         or null if no image has been specified
     */
    getImageNameRange() {
        let range = this.getImageRange();
        if (range) {
            let registryRange = this.getRegistryRange();
            if (registryRange) {
                range.start = this.document.positionAt(this.document.offsetAt(registryRange.end) + 1);
            }
            let tagRange = this.getImageTagRange();
            let digestRange = this.getImageDigestRange();
            if (tagRange === null) {
                if (digestRange !== null) {
                    range.end = this.document.positionAt(this.document.offsetAt(digestRange.start) - 1);
                }
            }
            else {
                range.end = this.document.positionAt(this.document.offsetAt(tagRange.start) - 1);
            }
            return range;
        }
        return null;
    }
    /**
     * Returns the range that covers the image argument of this
     * instruction. This includes the tag or digest of the image if
     * it has been specified by the instruction.
     *
     * @return the range of the image argument, or null if no image
     *         has been specified
     */
    getImageRange() {
        let args = this.getArguments();
        return args.length !== 0 ? args[0].getRange() : null;
    }
    getImageTag() {
        return this.getRangeContent(this.getImageTagRange());
    }
    /**
     * Returns the range in the document that the tag of the base
     * image encompasses.
     *
     * @return the base image's tag's range in the document, or null
     *         if no tag has been specified
     */
    getImageTagRange() {
        const range = this.getImageRange();
        if (range) {
            const rangeStartOffset = this.document.offsetAt(range.start);
            const content = this.getRangeContent(range);
            const atIndex = this.indexOf(rangeStartOffset, content, '@');
            const slashIndex = content.indexOf('/');
            if (atIndex === -1) {
                const colonIndex = this.lastIndexOf(rangeStartOffset, content, ':');
                if (colonIndex > slashIndex) {
                    return vscode_languageserver_types_1.Range.create(this.document.positionAt(rangeStartOffset + colonIndex + 1), range.end);
                }
            }
            const subcontent = content.substring(0, atIndex);
            const subcolonIndex = subcontent.indexOf(':');
            if (subcolonIndex === -1) {
                return null;
            }
            if (slashIndex === -1) {
                // slash not found suggests no registry and no namespace defined
                return vscode_languageserver_types_1.Range.create(this.document.positionAt(rangeStartOffset + subcolonIndex + 1), this.document.positionAt(rangeStartOffset + atIndex));
            }
            // both colon and slash found, check if it is a port
            if (subcolonIndex < slashIndex) {
                return null;
            }
            return vscode_languageserver_types_1.Range.create(this.document.positionAt(rangeStartOffset + subcolonIndex + 1), this.document.positionAt(rangeStartOffset + subcontent.length));
        }
        return null;
    }
    getImageDigest() {
        return this.getRangeContent(this.getImageDigestRange());
    }
    /**
     * Returns the range in the document that the digest of the base
     * image encompasses.
     *
     * @return the base image's digest's range in the document, or null
     *         if no digest has been specified
     */
    getImageDigestRange() {
        let range = this.getImageRange();
        if (range) {
            let content = this.getRangeContent(range);
            let index = this.lastIndexOf(this.document.offsetAt(range.start), content, '@');
            if (index !== -1) {
                return vscode_languageserver_types_1.Range.create(range.start.line, range.start.character + index + 1, range.end.line, range.end.character);
            }
        }
        return null;
    }
    indexOf(documentOffset, content, searchString) {
        let index = content.indexOf(searchString);
        const variables = this.getVariables();
        for (let i = 0; i < variables.length; i++) {
            const position = documentOffset + index;
            const variableRange = variables[i].getRange();
            if (this.document.offsetAt(variableRange.start) < position && position < this.document.offsetAt(variableRange.end)) {
                const offset = this.document.offsetAt(variableRange.end) - documentOffset;
                const substring = content.substring(offset);
                const subIndex = substring.indexOf(searchString);
                if (subIndex === -1) {
                    return -1;
                }
                index = subIndex + offset;
                i = -1;
                continue;
            }
        }
        return index;
    }
    lastIndexOf(documentOffset, content, searchString) {
        let index = content.lastIndexOf(searchString);
        const variables = this.getVariables();
        for (let i = 0; i < variables.length; i++) {
            const position = documentOffset + index;
            const variableRange = variables[i].getRange();
            if (this.document.offsetAt(variableRange.start) < position && position < this.document.offsetAt(variableRange.end)) {
                index = content.substring(0, index).lastIndexOf(searchString);
                if (index === -1) {
                    return -1;
                }
                i = -1;
                continue;
            }
        }
        return index;
    }
    getRegistry() {
        return this.getRangeContent(this.getRegistryRange());
    }
    getRegistryRange() {
        const range = this.getImageRange();
        if (range) {
            const tagRange = this.getImageTagRange();
            const digestRange = this.getImageDigestRange();
            if (tagRange === null) {
                if (digestRange !== null) {
                    range.end = this.document.positionAt(this.document.offsetAt(digestRange.start) - 1);
                }
            }
            else {
                range.end = this.document.positionAt(this.document.offsetAt(tagRange.start) - 1);
            }
            const content = this.getRangeContent(range);
            const rangeStart = this.document.offsetAt(range.start);
            const startingSlashIndex = this.indexOf(rangeStart, content, '/');
            if (startingSlashIndex === -1) {
                return null;
            }
            const portIndex = this.indexOf(rangeStart, content, ':');
            const dotIndex = this.indexOf(rangeStart, content, '.');
            // hostname detected
            if (portIndex !== -1 || dotIndex !== -1) {
                return vscode_languageserver_types_1.Range.create(range.start, this.document.positionAt(rangeStart + startingSlashIndex));
            }
            const registry = content.substring(0, startingSlashIndex);
            // localhost registry detected
            if (registry === 'localhost') {
                return vscode_languageserver_types_1.Range.create(range.start, this.document.positionAt(rangeStart + startingSlashIndex));
            }
        }
        return null;
    }
    getBuildStage() {
        let range = this.getBuildStageRange();
        return range === null ? null : this.getRangeContent(range);
    }
    getBuildStageRange() {
        let args = this.getArguments();
        if (args.length > 2 && args[1].getValue().toUpperCase() === "AS") {
            return args[2].getRange();
        }
        return null;
    }
    getPlatformFlag() {
        let flags = super.getFlags();
        return flags.length === 1 && flags[0].getName() === "platform" ? flags[0] : null;
    }
}
exports.From = From;


/***/ }),

/***/ 1167:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.Healthcheck = void 0;
const modifiableInstruction_1 = __webpack_require__(2393);
class Healthcheck extends modifiableInstruction_1.ModifiableInstruction {
    constructor(document, range, dockerfile, escapeChar, instruction, instructionRange) {
        super(document, range, dockerfile, escapeChar, instruction, instructionRange);
    }
    stopSearchingForFlags(argument) {
        argument = argument.toUpperCase();
        return argument === "CMD" || argument === "NONE";
    }
    getSubcommand() {
        let args = this.getArguments();
        return args.length !== 0 ? args[0] : null;
    }
}
exports.Healthcheck = Healthcheck;


/***/ }),

/***/ 3871:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.Label = void 0;
const propertyInstruction_1 = __webpack_require__(4984);
const util_1 = __webpack_require__(7459);
class Label extends propertyInstruction_1.PropertyInstruction {
    constructor(document, range, dockerfile, escapeChar, instruction, instructionRange) {
        super(document, range, dockerfile, escapeChar, instruction, instructionRange);
    }
    getVariables() {
        const variables = super.getVariables();
        const properties = this.getProperties();
        // iterate over all of this LABEL's properties
        for (const property of properties) {
            const value = property.getUnescapedValue();
            // check if the value is contained in single quotes,
            // single quotes would indicate a literal value
            if (value !== null && value.length > 2 && value.charAt(0) === '\'' && value.charAt(value.length - 1) === '\'') {
                const range = property.getValueRange();
                for (let i = 0; i < variables.length; i++) {
                    // if a variable is in a single quote, remove it from the list
                    if (util_1.Util.isInsideRange(variables[i].getRange().start, range)) {
                        variables.splice(i, 1);
                        i--;
                    }
                }
            }
        }
        return variables;
    }
    getProperties() {
        return super.getProperties();
    }
}
exports.Label = Label;


/***/ }),

/***/ 5554:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.Onbuild = void 0;
const vscode_languageserver_types_1 = __webpack_require__(4612);
const parser_1 = __webpack_require__(7988);
const instruction_1 = __webpack_require__(5279);
class Onbuild extends instruction_1.Instruction {
    constructor(document, range, dockerfile, escapeChar, instruction, instructionRange) {
        super(document, range, dockerfile, escapeChar, instruction, instructionRange);
    }
    getTrigger() {
        let trigger = this.getTriggerWord();
        return trigger === null ? null : trigger.toUpperCase();
    }
    getTriggerWord() {
        return this.getRangeContent(this.getTriggerRange());
    }
    getTriggerRange() {
        let args = this.getArguments();
        return args.length > 0 ? args[0].getRange() : null;
    }
    getTriggerInstruction() {
        let triggerRange = this.getTriggerRange();
        if (triggerRange === null) {
            return null;
        }
        let args = this.getArguments();
        return parser_1.Parser.createInstruction(this.document, this.dockerfile, this.escapeChar, vscode_languageserver_types_1.Range.create(args[0].getRange().start, this.getRange().end), this.getTriggerWord(), triggerRange);
    }
}
exports.Onbuild = Onbuild;


/***/ }),

/***/ 7224:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.Run = void 0;
const jsonInstruction_1 = __webpack_require__(5305);
class Run extends jsonInstruction_1.JSONInstruction {
    constructor(document, range, dockerfile, escapeChar, instruction, instructionRange) {
        super(document, range, dockerfile, escapeChar, instruction, instructionRange);
    }
    stopSearchingForFlags(argument) {
        return argument.indexOf("--") === -1;
    }
    /**
     * Returns there here-documents that are defined in this RUN
     * instruction.
     *
     * This API is experimental and subject to change.
     */
    getHeredocs() {
        return super.getHeredocs();
    }
}
exports.Run = Run;


/***/ }),

/***/ 7523:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.Shell = void 0;
const jsonInstruction_1 = __webpack_require__(5305);
class Shell extends jsonInstruction_1.JSONInstruction {
    constructor(document, range, dockerfile, escapeChar, instruction, instructionRange) {
        super(document, range, dockerfile, escapeChar, instruction, instructionRange);
    }
}
exports.Shell = Shell;


/***/ }),

/***/ 4301:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.Stopsignal = void 0;
const instruction_1 = __webpack_require__(5279);
class Stopsignal extends instruction_1.Instruction {
    constructor(document, range, dockerfile, escapeChar, instruction, instructionRange) {
        super(document, range, dockerfile, escapeChar, instruction, instructionRange);
    }
}
exports.Stopsignal = Stopsignal;


/***/ }),

/***/ 3998:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.User = void 0;
const instruction_1 = __webpack_require__(5279);
class User extends instruction_1.Instruction {
    constructor(document, range, dockerfile, escapeChar, instruction, instructionRange) {
        super(document, range, dockerfile, escapeChar, instruction, instructionRange);
    }
}
exports.User = User;


/***/ }),

/***/ 1347:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.Volume = void 0;
const jsonInstruction_1 = __webpack_require__(5305);
class Volume extends jsonInstruction_1.JSONInstruction {
    constructor(document, range, dockerfile, escapeChar, instruction, instructionRange) {
        super(document, range, dockerfile, escapeChar, instruction, instructionRange);
    }
}
exports.Volume = Volume;


/***/ }),

/***/ 7529:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.Workdir = void 0;
const instruction_1 = __webpack_require__(5279);
class Workdir extends instruction_1.Instruction {
    constructor(document, range, dockerfile, escapeChar, instruction, instructionRange) {
        super(document, range, dockerfile, escapeChar, instruction, instructionRange);
    }
    /**
     * Returns the path that has been defined. Note that this path may
     * be absolute or relative depending on what was written in the
     * instruction.
     *
     * @return the working directory's path, or null if this
     *         instruction has no arguments
     */
    getPath() {
        return this.getArgumentsContent();
    }
    /**
     * Returns the absolute path that this instruction resolves to. The
     * function will inspect prior WORKDIR instructions in the current
     * image or another build stage in the Dockerfile to try to
     * determine this.
     *
     * @return the absolute path of the working directory, or null if
     *         this instruction has no arguments, or undefined if it
     *         cannot be determined because only relative paths could be
     *         found
     */
    getAbsolutePath() {
        const path = this.getPath();
        if (path === null || path.startsWith("/")) {
            return path;
        }
        const startLine = this.getRange().start.line;
        const hierarchy = this.dockerfile.getStageHierarchy(startLine);
        for (let i = hierarchy.length - 1; i >= 0; i--) {
            const workdirs = hierarchy[i].getWORKDIRs();
            for (let j = workdirs.length - 1; j >= 0; j--) {
                if (workdirs[j].getRange().start.line < startLine) {
                    const parent = workdirs[j].getAbsolutePath();
                    if (parent === undefined || parent === null) {
                        return undefined;
                    }
                    return parent.endsWith("/") ? parent + path : parent + "/" + path;
                }
            }
        }
        return undefined;
    }
}
exports.Workdir = Workdir;


/***/ }),

/***/ 3702:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.JSONArgument = void 0;
const argument_1 = __webpack_require__(5940);
class JSONArgument extends argument_1.Argument {
    constructor(value, range, jsonRange) {
        super(value, range);
        this.jsonRange = jsonRange;
    }
    getJSONRange() {
        return this.jsonRange;
    }
    getJSONValue() {
        let value = super.getValue();
        value = value.substring(1, value.length - 1);
        return value;
    }
}
exports.JSONArgument = JSONArgument;


/***/ }),

/***/ 5305:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.JSONInstruction = void 0;
const vscode_languageserver_types_1 = __webpack_require__(4612);
const argument_1 = __webpack_require__(5940);
const jsonArgument_1 = __webpack_require__(3702);
const modifiableInstruction_1 = __webpack_require__(2393);
class JSONInstruction extends modifiableInstruction_1.ModifiableInstruction {
    constructor(document, range, dockerfile, escapeChar, instruction, instructionRange) {
        super(document, range, dockerfile, escapeChar, instruction, instructionRange);
        this.openingBracket = null;
        this.closingBracket = null;
        this.jsonStrings = [];
        const argsContent = this.getRawArgumentsContent();
        if (argsContent === null) {
            return;
        }
        const args = this.getArguments();
        if (args.length === 1 && args[0].getValue() === "[]") {
            let argRange = args[0].getRange();
            this.openingBracket = new argument_1.Argument("[", vscode_languageserver_types_1.Range.create(argRange.start.line, argRange.start.character, argRange.start.line, argRange.start.character + 1));
            this.closingBracket = new argument_1.Argument("]", vscode_languageserver_types_1.Range.create(argRange.start.line, argRange.start.character + 1, argRange.end.line, argRange.end.character));
            return;
        }
        else if (args.length === 2 && args[0].getValue() === '[' && args[1].getValue() === ']') {
            this.openingBracket = args[0];
            this.closingBracket = args[1];
            return;
        }
        const argsOffset = document.offsetAt(this.getArgumentsRange().start);
        let start = -1;
        let last = "";
        let quoted = false;
        let escapedArg = "";
        argsCheck: for (let i = 0; i < argsContent.length; i++) {
            let char = argsContent.charAt(i);
            switch (char) {
                case '[':
                    if (last === "") {
                        this.openingBracket = new argument_1.Argument("[", vscode_languageserver_types_1.Range.create(document.positionAt(argsOffset + i), document.positionAt(argsOffset + i + 1)));
                        last = '[';
                    }
                    else if (quoted) {
                        escapedArg = escapedArg + char;
                    }
                    else {
                        break argsCheck;
                    }
                    break;
                case '"':
                    if (last === '[' || last === ',') {
                        start = i;
                        quoted = true;
                        last = '"';
                        escapedArg = escapedArg + char;
                        continue;
                    }
                    else if (last === '"') {
                        if (quoted) {
                            escapedArg = escapedArg + char;
                            // quoted string done
                            quoted = false;
                            this.jsonStrings.push(new jsonArgument_1.JSONArgument(escapedArg, vscode_languageserver_types_1.Range.create(document.positionAt(argsOffset + start), document.positionAt(argsOffset + i + 1)), vscode_languageserver_types_1.Range.create(document.positionAt(argsOffset + start + 1), document.positionAt(argsOffset + i))));
                            escapedArg = "";
                        }
                        else {
                            // should be a , or a ]
                            break argsCheck;
                        }
                    }
                    else {
                        break argsCheck;
                    }
                    break;
                case ',':
                    if (quoted) {
                        escapedArg = escapedArg + char;
                    }
                    else {
                        if (last === '"') {
                            last = ',';
                        }
                        else {
                            break argsCheck;
                        }
                    }
                    break;
                case ']':
                    if (quoted) {
                        escapedArg = escapedArg + char;
                    }
                    else if (last !== "") {
                        this.closingBracket = new argument_1.Argument("]", vscode_languageserver_types_1.Range.create(document.positionAt(argsOffset + i), document.positionAt(argsOffset + i + 1)));
                        break argsCheck;
                    }
                    break;
                case ' ':
                case '\t':
                    break;
                case '\\':
                    if (quoted) {
                        switch (argsContent.charAt(i + 1)) {
                            case '"':
                            case '\\':
                                escapedArg = escapedArg + argsContent.charAt(i + 1);
                                i++;
                                continue;
                            case ' ':
                            case '\t':
                                escapeCheck: for (let j = i + 2; j < argsContent.length; j++) {
                                    switch (argsContent.charAt(j)) {
                                        case '\r':
                                            // offset one more for \r\n
                                            j++;
                                        case '\n':
                                            i = j;
                                            continue argsCheck;
                                        case ' ':
                                        case '\t':
                                            break;
                                        default:
                                            break escapeCheck;
                                    }
                                }
                                break;
                            case '\r':
                                // offset one more for \r\n
                                i++;
                            default:
                                i++;
                                continue;
                        }
                    }
                    else {
                        escapeCheck: for (let j = i + 1; j < argsContent.length; j++) {
                            switch (argsContent.charAt(j)) {
                                case '\r':
                                    // offset one more for \r\n
                                    j++;
                                case '\n':
                                    i = j;
                                    continue argsCheck;
                                case ' ':
                                case '\t':
                                    break;
                                default:
                                    break escapeCheck;
                            }
                        }
                    }
                    break argsCheck;
                default:
                    if (!quoted) {
                        break argsCheck;
                    }
                    escapedArg = escapedArg + char;
                    break;
            }
        }
    }
    stopSearchingForFlags(_value) {
        return true;
    }
    getOpeningBracket() {
        return this.openingBracket;
    }
    getJSONStrings() {
        return this.jsonStrings;
    }
    getClosingBracket() {
        return this.closingBracket;
    }
}
exports.JSONInstruction = JSONInstruction;


/***/ }),

/***/ 7005:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.Line = void 0;
class Line {
    constructor(document, range) {
        this.document = document;
        this.range = range;
    }
    getRange() {
        return this.range;
    }
    getTextContent() {
        return this.document.getText().substring(this.document.offsetAt(this.range.start), this.document.offsetAt(this.range.end));
    }
    isAfter(line) {
        return this.range.start.line > line.range.start.line;
    }
    isBefore(line) {
        return this.range.start.line < line;
    }
}
exports.Line = Line;


/***/ }),

/***/ 8390:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.DockerfileParser = exports.DefaultVariables = exports.Directive = exports.Keyword = exports.Workdir = exports.Volume = exports.User = exports.Stopsignal = exports.Shell = exports.Run = exports.PropertyInstruction = exports.Onbuild = exports.ModifiableInstruction = exports.Label = exports.JSONInstruction = exports.Heredoc = exports.Healthcheck = exports.From = exports.Env = exports.Entrypoint = exports.Copy = exports.Cmd = exports.Arg = exports.Add = exports.Variable = exports.Property = exports.ParserDirective = exports.Line = exports.Instruction = exports.Flag = exports.Comment = exports.JSONArgument = exports.Argument = void 0;
var argument_1 = __webpack_require__(5940);
Object.defineProperty(exports, "Argument", ({ enumerable: true, get: function () { return argument_1.Argument; } }));
var jsonArgument_1 = __webpack_require__(3702);
Object.defineProperty(exports, "JSONArgument", ({ enumerable: true, get: function () { return jsonArgument_1.JSONArgument; } }));
const comment_1 = __webpack_require__(4022);
Object.defineProperty(exports, "Comment", ({ enumerable: true, get: function () { return comment_1.Comment; } }));
const parser_1 = __webpack_require__(7988);
var flag_1 = __webpack_require__(1077);
Object.defineProperty(exports, "Flag", ({ enumerable: true, get: function () { return flag_1.Flag; } }));
const instruction_1 = __webpack_require__(5279);
Object.defineProperty(exports, "Instruction", ({ enumerable: true, get: function () { return instruction_1.Instruction; } }));
var line_1 = __webpack_require__(7005);
Object.defineProperty(exports, "Line", ({ enumerable: true, get: function () { return line_1.Line; } }));
const parserDirective_1 = __webpack_require__(7499);
Object.defineProperty(exports, "ParserDirective", ({ enumerable: true, get: function () { return parserDirective_1.ParserDirective; } }));
var property_1 = __webpack_require__(9602);
Object.defineProperty(exports, "Property", ({ enumerable: true, get: function () { return property_1.Property; } }));
var variable_1 = __webpack_require__(3743);
Object.defineProperty(exports, "Variable", ({ enumerable: true, get: function () { return variable_1.Variable; } }));
var add_1 = __webpack_require__(9618);
Object.defineProperty(exports, "Add", ({ enumerable: true, get: function () { return add_1.Add; } }));
const arg_1 = __webpack_require__(4381);
Object.defineProperty(exports, "Arg", ({ enumerable: true, get: function () { return arg_1.Arg; } }));
const cmd_1 = __webpack_require__(5517);
Object.defineProperty(exports, "Cmd", ({ enumerable: true, get: function () { return cmd_1.Cmd; } }));
const copy_1 = __webpack_require__(444);
Object.defineProperty(exports, "Copy", ({ enumerable: true, get: function () { return copy_1.Copy; } }));
const entrypoint_1 = __webpack_require__(1835);
Object.defineProperty(exports, "Entrypoint", ({ enumerable: true, get: function () { return entrypoint_1.Entrypoint; } }));
const env_1 = __webpack_require__(1822);
Object.defineProperty(exports, "Env", ({ enumerable: true, get: function () { return env_1.Env; } }));
const from_1 = __webpack_require__(5377);
Object.defineProperty(exports, "From", ({ enumerable: true, get: function () { return from_1.From; } }));
const healthcheck_1 = __webpack_require__(1167);
Object.defineProperty(exports, "Healthcheck", ({ enumerable: true, get: function () { return healthcheck_1.Healthcheck; } }));
var heredoc_1 = __webpack_require__(7599);
Object.defineProperty(exports, "Heredoc", ({ enumerable: true, get: function () { return heredoc_1.Heredoc; } }));
var jsonInstruction_1 = __webpack_require__(5305);
Object.defineProperty(exports, "JSONInstruction", ({ enumerable: true, get: function () { return jsonInstruction_1.JSONInstruction; } }));
var label_1 = __webpack_require__(3871);
Object.defineProperty(exports, "Label", ({ enumerable: true, get: function () { return label_1.Label; } }));
var modifiableInstruction_1 = __webpack_require__(2393);
Object.defineProperty(exports, "ModifiableInstruction", ({ enumerable: true, get: function () { return modifiableInstruction_1.ModifiableInstruction; } }));
var onbuild_1 = __webpack_require__(5554);
Object.defineProperty(exports, "Onbuild", ({ enumerable: true, get: function () { return onbuild_1.Onbuild; } }));
var propertyInstruction_1 = __webpack_require__(4984);
Object.defineProperty(exports, "PropertyInstruction", ({ enumerable: true, get: function () { return propertyInstruction_1.PropertyInstruction; } }));
var run_1 = __webpack_require__(7224);
Object.defineProperty(exports, "Run", ({ enumerable: true, get: function () { return run_1.Run; } }));
var shell_1 = __webpack_require__(7523);
Object.defineProperty(exports, "Shell", ({ enumerable: true, get: function () { return shell_1.Shell; } }));
var stopsignal_1 = __webpack_require__(4301);
Object.defineProperty(exports, "Stopsignal", ({ enumerable: true, get: function () { return stopsignal_1.Stopsignal; } }));
var user_1 = __webpack_require__(3998);
Object.defineProperty(exports, "User", ({ enumerable: true, get: function () { return user_1.User; } }));
var volume_1 = __webpack_require__(1347);
Object.defineProperty(exports, "Volume", ({ enumerable: true, get: function () { return volume_1.Volume; } }));
const workdir_1 = __webpack_require__(7529);
Object.defineProperty(exports, "Workdir", ({ enumerable: true, get: function () { return workdir_1.Workdir; } }));
var Keyword;
(function (Keyword) {
    Keyword["ADD"] = "ADD";
    Keyword["ARG"] = "ARG";
    Keyword["CMD"] = "CMD";
    Keyword["COPY"] = "COPY";
    Keyword["ENTRYPOINT"] = "ENTRYPOINT";
    Keyword["ENV"] = "ENV";
    Keyword["EXPOSE"] = "EXPOSE";
    Keyword["FROM"] = "FROM";
    Keyword["HEALTHCHECK"] = "HEALTHCHECK";
    Keyword["LABEL"] = "LABEL";
    Keyword["MAINTAINER"] = "MAINTAINER";
    Keyword["ONBUILD"] = "ONBUILD";
    Keyword["RUN"] = "RUN";
    Keyword["SHELL"] = "SHELL";
    Keyword["STOPSIGNAL"] = "STOPSIGNAL";
    Keyword["USER"] = "USER";
    Keyword["VOLUME"] = "VOLUME";
    Keyword["WORKDIR"] = "WORKDIR";
})(Keyword || (exports.Keyword = Keyword = {}));
var Directive;
(function (Directive) {
    Directive["escape"] = "escape";
    Directive["syntax"] = "syntax";
})(Directive || (exports.Directive = Directive = {}));
exports.DefaultVariables = [
    "ALL_PROXY", "all_proxy",
    "FTP_PROXY", "ftp_proxy",
    "HTTP_PROXY", "http_proxy",
    "HTTPS_PROXY", "https_proxy",
    "NO_PROXY", "no_proxy"
];
var DockerfileParser;
(function (DockerfileParser) {
    function parse(content) {
        let parser = new parser_1.Parser();
        return parser.parse(content);
    }
    DockerfileParser.parse = parse;
})(DockerfileParser || (exports.DockerfileParser = DockerfileParser = {}));


/***/ }),

/***/ 2393:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.ModifiableInstruction = void 0;
const vscode_languageserver_types_1 = __webpack_require__(4612);
const flag_1 = __webpack_require__(1077);
const instruction_1 = __webpack_require__(5279);
class ModifiableInstruction extends instruction_1.Instruction {
    constructor(document, range, dockerfile, escapeChar, instruction, instructionRange) {
        super(document, range, dockerfile, escapeChar, instruction, instructionRange);
    }
    getFlags() {
        if (!this.flags) {
            this.flags = [];
            for (let arg of this.getArguments()) {
                let value = arg.getValue();
                if (this.stopSearchingForFlags(value)) {
                    return this.flags;
                }
                else if (value.indexOf("--") === 0) {
                    let range = arg.getRange();
                    let rawValue = this.document.getText().substring(this.document.offsetAt(range.start), this.document.offsetAt(range.end));
                    let nameIndex = value.indexOf('=');
                    let index = rawValue.indexOf('=');
                    let firstMatch = false;
                    let secondMatch = false;
                    let startIndex = -1;
                    nameSearchLoop: for (let i = 0; i < rawValue.length; i++) {
                        switch (rawValue.charAt(i)) {
                            case '\\':
                            case ' ':
                            case '\t':
                            case '\r':
                            case '\n':
                                break;
                            case '-':
                                if (secondMatch) {
                                    startIndex = i;
                                    break nameSearchLoop;
                                }
                                else if (firstMatch) {
                                    secondMatch = true;
                                }
                                else {
                                    firstMatch = true;
                                }
                                break;
                            default:
                                startIndex = i;
                                break nameSearchLoop;
                        }
                    }
                    let nameStart = this.document.positionAt(this.document.offsetAt(range.start) + startIndex);
                    if (index === -1) {
                        this.flags.push(new flag_1.Flag(this.document, range, value.substring(2), vscode_languageserver_types_1.Range.create(nameStart, range.end), null, null));
                    }
                    else if (index === value.length - 1) {
                        let nameEnd = this.document.positionAt(this.document.offsetAt(range.start) + index);
                        this.flags.push(new flag_1.Flag(this.document, range, value.substring(2, index), vscode_languageserver_types_1.Range.create(nameStart, nameEnd), "", vscode_languageserver_types_1.Range.create(range.end, range.end)));
                    }
                    else {
                        let nameEnd = this.document.positionAt(this.document.offsetAt(range.start) + index);
                        this.flags.push(new flag_1.Flag(this.document, range, value.substring(2, nameIndex), vscode_languageserver_types_1.Range.create(nameStart, nameEnd), value.substring(nameIndex + 1), vscode_languageserver_types_1.Range.create(this.document.positionAt(this.document.offsetAt(range.start) + index + 1), range.end)));
                    }
                }
            }
        }
        return this.flags;
    }
    getArguments() {
        const args = super.getArguments();
        const flags = this.getFlags();
        if (flags.length === 0) {
            return args;
        }
        for (let i = 0; i < flags.length; i++) {
            args.shift();
        }
        return args;
    }
}
exports.ModifiableInstruction = ModifiableInstruction;


/***/ }),

/***/ 7988:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {

/* --------------------------------------------------------------------------------------------
 * Copyright (c) Remy Suen. All rights reserved.
 * Licensed under the MIT License. See License.txt in the project root for license information.
 * ------------------------------------------------------------------------------------------ */

Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.Parser = void 0;
const vscode_languageserver_textdocument_1 = __webpack_require__(3383);
const vscode_languageserver_types_1 = __webpack_require__(4612);
const comment_1 = __webpack_require__(4022);
const parserDirective_1 = __webpack_require__(7499);
const instruction_1 = __webpack_require__(5279);
const add_1 = __webpack_require__(9618);
const arg_1 = __webpack_require__(4381);
const cmd_1 = __webpack_require__(5517);
const copy_1 = __webpack_require__(444);
const env_1 = __webpack_require__(1822);
const entrypoint_1 = __webpack_require__(1835);
const from_1 = __webpack_require__(5377);
const healthcheck_1 = __webpack_require__(1167);
const label_1 = __webpack_require__(3871);
const onbuild_1 = __webpack_require__(5554);
const run_1 = __webpack_require__(7224);
const shell_1 = __webpack_require__(7523);
const stopsignal_1 = __webpack_require__(4301);
const workdir_1 = __webpack_require__(7529);
const user_1 = __webpack_require__(3998);
const volume_1 = __webpack_require__(1347);
const dockerfile_1 = __webpack_require__(9933);
const util_1 = __webpack_require__(7459);
const main_1 = __webpack_require__(8390);
class Parser {
    constructor() {
        this.escapeChar = null;
    }
    static createInstruction(document, dockerfile, escapeChar, lineRange, instruction, instructionRange) {
        switch (instruction.toUpperCase()) {
            case "ADD":
                return new add_1.Add(document, lineRange, dockerfile, escapeChar, instruction, instructionRange);
            case "ARG":
                return new arg_1.Arg(document, lineRange, dockerfile, escapeChar, instruction, instructionRange);
            case "CMD":
                return new cmd_1.Cmd(document, lineRange, dockerfile, escapeChar, instruction, instructionRange);
            case "COPY":
                return new copy_1.Copy(document, lineRange, dockerfile, escapeChar, instruction, instructionRange);
            case "ENTRYPOINT":
                return new entrypoint_1.Entrypoint(document, lineRange, dockerfile, escapeChar, instruction, instructionRange);
            case "ENV":
                return new env_1.Env(document, lineRange, dockerfile, escapeChar, instruction, instructionRange);
            case "FROM":
                return new from_1.From(document, lineRange, dockerfile, escapeChar, instruction, instructionRange);
            case "HEALTHCHECK":
                return new healthcheck_1.Healthcheck(document, lineRange, dockerfile, escapeChar, instruction, instructionRange);
            case "LABEL":
                return new label_1.Label(document, lineRange, dockerfile, escapeChar, instruction, instructionRange);
            case "ONBUILD":
                return new onbuild_1.Onbuild(document, lineRange, dockerfile, escapeChar, instruction, instructionRange);
            case "RUN":
                return new run_1.Run(document, lineRange, dockerfile, escapeChar, instruction, instructionRange);
            case "SHELL":
                return new shell_1.Shell(document, lineRange, dockerfile, escapeChar, instruction, instructionRange);
            case "STOPSIGNAL":
                return new stopsignal_1.Stopsignal(document, lineRange, dockerfile, escapeChar, instruction, instructionRange);
            case "WORKDIR":
                return new workdir_1.Workdir(document, lineRange, dockerfile, escapeChar, instruction, instructionRange);
            case "USER":
                return new user_1.User(document, lineRange, dockerfile, escapeChar, instruction, instructionRange);
            case "VOLUME":
                return new volume_1.Volume(document, lineRange, dockerfile, escapeChar, instruction, instructionRange);
        }
        return new instruction_1.Instruction(document, lineRange, dockerfile, escapeChar, instruction, instructionRange);
    }
    getParserDirectives(document, buffer) {
        // reset the escape directive in between runs
        const directives = [];
        this.escapeChar = '';
        const offset = util_1.Util.isUTF8BOM(buffer.substring(0, 1)) ? 1 : 0;
        directiveCheck: for (let i = offset; i < buffer.length; i++) {
            switch (buffer.charAt(i)) {
                case ' ':
                case '\t':
                    break;
                case '\r':
                case '\n':
                    // blank lines stop the parsing of directives immediately
                    break directiveCheck;
                case '#':
                    let directiveStart = -1;
                    let directiveEnd = -1;
                    for (let j = i + 1; j < buffer.length; j++) {
                        let char = buffer.charAt(j);
                        switch (char) {
                            case ' ':
                            case '\t':
                                if (directiveStart !== -1 && directiveEnd === -1) {
                                    directiveEnd = j;
                                }
                                break;
                            case '\r':
                            case '\n':
                                break directiveCheck;
                            case '=':
                                let valueStart = -1;
                                let valueEnd = -1;
                                if (directiveEnd === -1) {
                                    directiveEnd = j;
                                }
                                // assume the line ends with the file
                                let lineEnd = buffer.length;
                                directiveValue: for (let k = j + 1; k < buffer.length; k++) {
                                    char = buffer.charAt(k);
                                    switch (char) {
                                        case '\r':
                                        case '\n':
                                            if (valueStart !== -1 && valueEnd === -1) {
                                                valueEnd = k;
                                            }
                                            // line break found, reset
                                            lineEnd = k;
                                            break directiveValue;
                                        case '\t':
                                        case ' ':
                                            if (valueStart !== -1 && valueEnd === -1) {
                                                valueEnd = k;
                                            }
                                            continue;
                                        default:
                                            if (valueStart === -1) {
                                                valueStart = k;
                                            }
                                            break;
                                    }
                                }
                                if (directiveStart === -1) {
                                    // no directive, it's a regular comment
                                    break directiveCheck;
                                }
                                if (valueStart === -1) {
                                    // no non-whitespace characters found, highlight all the characters then
                                    valueStart = j + 1;
                                    valueEnd = lineEnd;
                                }
                                else if (valueEnd === -1) {
                                    // reached EOF
                                    valueEnd = buffer.length;
                                }
                                const lineRange = vscode_languageserver_types_1.Range.create(document.positionAt(i), document.positionAt(lineEnd));
                                const nameRange = vscode_languageserver_types_1.Range.create(document.positionAt(directiveStart), document.positionAt(directiveEnd));
                                const valueRange = vscode_languageserver_types_1.Range.create(document.positionAt(valueStart), document.positionAt(valueEnd));
                                directives.push(new parserDirective_1.ParserDirective(document, lineRange, nameRange, valueRange));
                                directiveStart = -1;
                                if (buffer.charAt(valueEnd) === '\r') {
                                    // skip over the \r
                                    i = valueEnd + 1;
                                }
                                else {
                                    i = valueEnd;
                                }
                                continue directiveCheck;
                            default:
                                if (directiveStart === -1) {
                                    directiveStart = j;
                                }
                                break;
                        }
                    }
                    break;
                default:
                    break directiveCheck;
            }
        }
        return directives;
    }
    parse(buffer) {
        this.document = vscode_languageserver_textdocument_1.TextDocument.create("", "", 0, buffer);
        this.buffer = buffer;
        let dockerfile = new dockerfile_1.Dockerfile(this.document);
        let directives = this.getParserDirectives(this.document, this.buffer);
        let offset = 0;
        this.escapeChar = '\\';
        if (directives.length > 0) {
            dockerfile.setDirectives(directives);
            this.escapeChar = dockerfile.getEscapeCharacter();
            // start parsing after the directives
            offset = this.document.offsetAt(vscode_languageserver_types_1.Position.create(directives.length, 0));
        }
        else if (util_1.Util.isUTF8BOM(buffer.substring(0, 1))) {
            offset = 1;
        }
        for (let i = offset; i < this.buffer.length; i++) {
            const char = this.buffer.charAt(i);
            switch (char) {
                case ' ':
                case '\t':
                case '\r':
                case '\n':
                    break;
                case '#':
                    i = this.processComment(dockerfile, i);
                    break;
                default:
                    i = this.processInstruction(dockerfile, char, i);
                    break;
            }
        }
        dockerfile.organizeComments();
        return dockerfile;
    }
    processInstruction(dockerfile, char, start) {
        let instruction = char;
        let instructionEnd = -1;
        let escapedInstruction = false;
        instructionCheck: for (let i = start + 1; i < this.buffer.length; i++) {
            char = this.buffer.charAt(i);
            switch (char) {
                case this.escapeChar:
                    escapedInstruction = true;
                    char = this.buffer.charAt(i + 1);
                    if (char === '\r' || char === '\n') {
                        if (instructionEnd === -1) {
                            instructionEnd = i;
                        }
                        i++;
                    }
                    else if (char === ' ' || char === '\t') {
                        for (let j = i + 2; j < this.buffer.length; j++) {
                            switch (this.buffer.charAt(j)) {
                                case ' ':
                                case '\t':
                                    break;
                                case '\r':
                                case '\n':
                                    i = j;
                                    continue instructionCheck;
                                default:
                                    // found an argument, mark end of instruction
                                    instructionEnd = i + 1;
                                    instruction = instruction + this.escapeChar;
                                    i = j - 2;
                                    continue instructionCheck;
                            }
                        }
                        // reached EOF
                        instructionEnd = i + 1;
                        instruction = instruction + this.escapeChar;
                        break instructionCheck;
                    }
                    else {
                        instructionEnd = i + 1;
                        instruction = instruction + this.escapeChar;
                        // reset and consider it as one contiguous word
                        escapedInstruction = false;
                    }
                    break;
                case ' ':
                case '\t':
                    if (escapedInstruction) {
                        // on an escaped newline, need to search for non-whitespace
                        escapeCheck: for (let j = i + 1; j < this.buffer.length; j++) {
                            switch (this.buffer.charAt(j)) {
                                case ' ':
                                case '\t':
                                    break;
                                case '\r':
                                case '\n':
                                    i = j;
                                    continue instructionCheck;
                                default:
                                    break escapeCheck;
                            }
                        }
                        escapedInstruction = false;
                    }
                    if (instructionEnd === -1) {
                        instructionEnd = i;
                    }
                    i = this.processArguments(dockerfile, instruction, instructionEnd, start, i);
                    dockerfile.addInstruction(this.createInstruction(dockerfile, instruction, start, instructionEnd, i));
                    return i;
                case '\r':
                case '\n':
                    if (escapedInstruction) {
                        continue;
                    }
                    if (instructionEnd === -1) {
                        instructionEnd = i;
                    }
                    dockerfile.addInstruction(this.createInstruction(dockerfile, instruction, start, i, i));
                    return i;
                case '#':
                    if (escapedInstruction) {
                        continue;
                    }
                default:
                    instructionEnd = i + 1;
                    instruction = instruction + char;
                    escapedInstruction = false;
                    break;
            }
        }
        // reached EOF
        if (instructionEnd === -1) {
            instructionEnd = this.buffer.length;
        }
        dockerfile.addInstruction(this.createInstruction(dockerfile, instruction, start, instructionEnd, this.buffer.length));
        return this.buffer.length;
    }
    processHeredocs(instruction, offset) {
        let keyword = instruction.getKeyword();
        if (keyword === main_1.Keyword.ONBUILD) {
            instruction = instruction.getTriggerInstruction();
            if (instruction === null) {
                return offset;
            }
            keyword = instruction.getKeyword();
        }
        if (keyword !== main_1.Keyword.ADD && keyword !== main_1.Keyword.COPY && keyword !== main_1.Keyword.RUN) {
            return offset;
        }
        const heredocs = [];
        let tabbed = false;
        for (const arg of instruction.getArguments()) {
            const value = arg.getValue();
            if (value.startsWith("<<") && value.length > 2) {
                if (value.startsWith("<<-")) {
                    tabbed = true;
                }
                const name = util_1.Util.parseHeredocName(value);
                if (name !== null) {
                    heredocs.push(name);
                }
            }
        }
        if (heredocs.length > 0) {
            for (const heredoc of heredocs) {
                offset = this.parseHeredoc(heredoc, offset, tabbed);
            }
        }
        return offset;
    }
    processArguments(dockerfile, instruction, instructionEnd, start, offset) {
        let escaped = false;
        argumentsCheck: for (let i = offset + 1; i < this.buffer.length; i++) {
            switch (this.buffer.charAt(i)) {
                case '\r':
                case '\n':
                    if (escaped) {
                        continue;
                    }
                    return this.processHeredocs(this.createInstruction(dockerfile, instruction, start, instructionEnd, i), i);
                case this.escapeChar:
                    const next = this.buffer.charAt(i + 1);
                    if (next === '\n' || next === '\r') {
                        escaped = true;
                        i++;
                    }
                    else if (next === ' ' || next === '\t') {
                        for (let j = i + 2; j < this.buffer.length; j++) {
                            switch (this.buffer.charAt(j)) {
                                case ' ':
                                case '\t':
                                    break;
                                case '\r':
                                case '\n':
                                    escaped = true;
                                default:
                                    i = j;
                                    continue argumentsCheck;
                            }
                        }
                        // reached EOF
                        return this.buffer.length;
                    }
                    continue;
                case '#':
                    if (escaped) {
                        i = this.processComment(dockerfile, i);
                        continue argumentsCheck;
                    }
                    break;
                case ' ':
                case '\t':
                    break;
                default:
                    if (escaped) {
                        escaped = false;
                    }
                    break;
            }
        }
        return this.buffer.length;
    }
    processComment(dockerfile, start) {
        let end = this.buffer.length;
        commentLoop: for (let i = start + 1; i < this.buffer.length; i++) {
            switch (this.buffer.charAt(i)) {
                case '\r':
                case '\n':
                    end = i;
                    break commentLoop;
            }
        }
        const range = vscode_languageserver_types_1.Range.create(this.document.positionAt(start), this.document.positionAt(end));
        dockerfile.addComment(new comment_1.Comment(this.document, range));
        return end;
    }
    parseHeredoc(heredocName, offset, tabbed) {
        let startWord = -1;
        let lineStart = true;
        for (let i = offset; i < this.buffer.length; i++) {
            switch (this.buffer.charAt(i)) {
                case ' ':
                    lineStart = false;
                    break;
                case '\t':
                    if (!tabbed) {
                        lineStart = false;
                    }
                    break;
                case '\r':
                case '\n':
                    if (startWord !== -1 && heredocName === this.buffer.substring(startWord, i)) {
                        return i;
                    }
                    startWord = -1;
                    lineStart = true;
                    break;
                default:
                    if (lineStart) {
                        startWord = i;
                        lineStart = false;
                    }
                    break;
            }
        }
        return this.buffer.length;
    }
    createInstruction(dockerfile, instruction, start, instructionEnd, end) {
        const startPosition = this.document.positionAt(start);
        const instructionRange = vscode_languageserver_types_1.Range.create(startPosition, this.document.positionAt(instructionEnd));
        const lineRange = vscode_languageserver_types_1.Range.create(startPosition, this.document.positionAt(end));
        return Parser.createInstruction(this.document, dockerfile, this.escapeChar, lineRange, instruction, instructionRange);
    }
}
exports.Parser = Parser;


/***/ }),

/***/ 7499:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.ParserDirective = void 0;
const main_1 = __webpack_require__(8390);
const line_1 = __webpack_require__(7005);
class ParserDirective extends line_1.Line {
    constructor(document, range, nameRange, valueRange) {
        super(document, range);
        this.nameRange = nameRange;
        this.valueRange = valueRange;
    }
    toString() {
        return "# " + this.getName() + '=' + this.getValue();
    }
    getNameRange() {
        return this.nameRange;
    }
    getValueRange() {
        return this.valueRange;
    }
    getName() {
        return this.document.getText().substring(this.document.offsetAt(this.nameRange.start), this.document.offsetAt(this.nameRange.end));
    }
    getValue() {
        return this.document.getText().substring(this.document.offsetAt(this.valueRange.start), this.document.offsetAt(this.valueRange.end));
    }
    getDirective() {
        const directive = main_1.Directive[this.getName().toLowerCase()];
        return directive === undefined ? null : directive;
    }
}
exports.ParserDirective = ParserDirective;


/***/ }),

/***/ 9602:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.Property = void 0;
const vscode_languageserver_types_1 = __webpack_require__(4612);
const util_1 = __webpack_require__(7459);
class Property {
    constructor(document, escapeChar, arg, arg2) {
        this.assignmentOperatorRange = null;
        this.assignmentOperator = null;
        this.valueRange = null;
        this.value = null;
        this.document = document;
        this.escapeChar = escapeChar;
        this.nameRange = Property.getNameRange(document, arg);
        let value = document.getText().substring(document.offsetAt(this.nameRange.start), document.offsetAt(this.nameRange.end));
        this.name = Property.getValue(value, escapeChar);
        if (arg2) {
            this.valueRange = arg2.getRange();
            value = document.getText().substring(document.offsetAt(this.valueRange.start), document.offsetAt(this.valueRange.end));
            this.value = Property.getValue(value, escapeChar);
            this.range = vscode_languageserver_types_1.Range.create(this.nameRange.start, this.valueRange.end);
        }
        else {
            let argRange = arg.getRange();
            if (this.nameRange.start.line === argRange.start.line
                && this.nameRange.start.character === argRange.start.character
                && this.nameRange.end.line === argRange.end.line
                && this.nameRange.end.character === argRange.end.character) {
            }
            else {
                this.valueRange = Property.getValueRange(document, arg);
                value = document.getText().substring(document.offsetAt(this.valueRange.start), document.offsetAt(this.valueRange.end));
                this.value = Property.getValue(value, escapeChar);
                this.assignmentOperatorRange = vscode_languageserver_types_1.Range.create(this.nameRange.end, this.valueRange.start);
                this.assignmentOperator = "=";
            }
            this.range = argRange;
        }
    }
    getRange() {
        return this.range;
    }
    getName() {
        return this.name;
    }
    getNameRange() {
        return this.nameRange;
    }
    getValue() {
        return this.value;
    }
    getValueRange() {
        return this.valueRange;
    }
    /**
     * Retrieves the operator used for delimiting between the name and
     * value of this property. This will either be the "=" character
     * or null if a character was not used or if this property has no
     * value defined.
     */
    getAssignmentOperator() {
        return this.assignmentOperator;
    }
    getAssignmentOperatorRange() {
        return this.assignmentOperatorRange;
    }
    /**
     * Returns the value of this property including any enclosing
     * single or double quotes and relevant escape characters.
     * Escaped newlines and its associated contiguous whitespace
     * characters however will not be returned as they are deemed to
     * be uninteresting to clients trying to return a Dockerfile.
     *
     * @return the unescaped value of this property or null if this
     *         property has no associated value
     */
    getUnescapedValue() {
        if (this.valueRange === null) {
            return null;
        }
        let escaped = false;
        let rawValue = "";
        let value = this.document.getText().substring(this.document.offsetAt(this.valueRange.start), this.document.offsetAt(this.valueRange.end));
        rawLoop: for (let i = 0; i < value.length; i++) {
            let char = value.charAt(i);
            switch (char) {
                case this.escapeChar:
                    for (let j = i + 1; j < value.length; j++) {
                        switch (value.charAt(j)) {
                            case '\r':
                                j++;
                            case '\n':
                                escaped = true;
                                i = j;
                                continue rawLoop;
                            case ' ':
                            case '\t':
                                break;
                            default:
                                rawValue = rawValue + char;
                                continue rawLoop;
                        }
                    }
                    // this happens if there's only whitespace after the escape character
                    rawValue = rawValue + char;
                    break;
                case '\r':
                case '\n':
                    break;
                case ' ':
                case '\t':
                    if (!escaped) {
                        rawValue = rawValue + char;
                    }
                    break;
                case '#':
                    if (escaped) {
                        for (let j = i + 1; j < value.length; j++) {
                            switch (value.charAt(j)) {
                                case '\r':
                                    j++;
                                case '\n':
                                    i = j;
                                    continue rawLoop;
                            }
                        }
                    }
                    else {
                        rawValue = rawValue + char;
                    }
                    break;
                default:
                    rawValue = rawValue + char;
                    escaped = false;
                    break;
            }
        }
        return rawValue;
    }
    static getNameRange(document, arg) {
        let value = arg.getValue();
        let index = value.indexOf('=');
        if (index !== -1) {
            let initial = value.charAt(0);
            let before = value.charAt(index - 1);
            // check if content before the equals sign are in quotes
            // "var"=value
            // 'var'=value
            // otherwise, just assume it's a standard definition
            // var=value
            if ((initial === '"' && before === '"') || (initial === '\'' && before === '\'') || (initial !== '"' && initial !== '\'')) {
                return vscode_languageserver_types_1.Range.create(arg.getRange().start, document.positionAt(document.offsetAt(arg.getRange().start) + index));
            }
        }
        // no '=' found, just defined the property's name
        return arg.getRange();
    }
    static getValueRange(document, arg) {
        return vscode_languageserver_types_1.Range.create(document.positionAt(document.offsetAt(arg.getRange().start) + arg.getValue().indexOf('=') + 1), document.positionAt(document.offsetAt(arg.getRange().end)));
    }
    /**
     * Returns the actual value of this key-value pair. The value will
     * have its escape characters removed if applicable. If the value
     * spans multiple lines and there are comments nested within the
     * lines, they too will be removed.
     *
     * @return the value that this key-value pair will actually be, may
     *         be null if no value is defined, may be the empty string
     *         if the value only consists of whitespace
     */
    static getValue(value, escapeChar) {
        let escaped = false;
        const skip = util_1.Util.findLeadingNonWhitespace(value, escapeChar);
        if (skip !== 0 && value.charAt(skip) === '#') {
            // need to skip over comments
            escaped = true;
        }
        value = value.substring(skip);
        let first = value.charAt(0);
        let last = value.charAt(value.length - 1);
        let literal = first === '\'' || first === '"';
        let inSingle = (first === '\'' && last === '\'');
        let inDouble = false;
        if (first === '"') {
            for (let i = 1; i < value.length; i++) {
                if (value.charAt(i) === escapeChar) {
                    i++;
                }
                else if (value.charAt(i) === '"' && i === value.length - 1) {
                    inDouble = true;
                }
            }
        }
        if (inSingle || inDouble) {
            value = value.substring(1, value.length - 1);
        }
        let commentCheck = -1;
        let escapedValue = "";
        let start = 0;
        parseValue: for (let i = 0; i < value.length; i++) {
            let char = value.charAt(i);
            switch (char) {
                case escapeChar:
                    if (i + 1 === value.length) {
                        escapedValue = escapedValue + escapeChar;
                        break parseValue;
                    }
                    char = value.charAt(i + 1);
                    if (char === ' ' || char === '\t') {
                        whitespaceCheck: for (let j = i + 2; j < value.length; j++) {
                            let char2 = value.charAt(j);
                            switch (char2) {
                                case ' ':
                                case '\t':
                                    break;
                                case '\r':
                                    j++;
                                case '\n':
                                    escaped = true;
                                    i = j;
                                    continue parseValue;
                                default:
                                    if (!inDouble && !inSingle && !literal) {
                                        if (char2 === escapeChar) {
                                            // add the escaped character
                                            escapedValue = escapedValue + char;
                                            // now start parsing from the next escape character
                                            i = i + 1;
                                        }
                                        else {
                                            // the expectation is that this j = i + 2 here
                                            escapedValue = escapedValue + char + char2;
                                            i = j;
                                        }
                                        continue parseValue;
                                    }
                                    break whitespaceCheck;
                            }
                        }
                    }
                    if (inDouble) {
                        if (char === '\r') {
                            escaped = true;
                            i = i + 2;
                        }
                        else if (char === '\n') {
                            escaped = true;
                            i++;
                        }
                        else if (char !== '"') {
                            if (char === escapeChar) {
                                i++;
                            }
                            escapedValue = escapedValue + escapeChar;
                        }
                        continue parseValue;
                    }
                    else if (inSingle || literal) {
                        if (char === '\r') {
                            escaped = true;
                            i = i + 2;
                        }
                        else if (char === '\n') {
                            escaped = true;
                            i++;
                        }
                        else {
                            escapedValue = escapedValue + escapeChar;
                        }
                        continue parseValue;
                    }
                    else if (char === escapeChar) {
                        // double escape, append one and move on
                        escapedValue = escapedValue + escapeChar;
                        i++;
                    }
                    else if (char === '\r') {
                        escaped = true;
                        // offset one more for \r\n
                        i = i + 2;
                    }
                    else if (char === '\n') {
                        escaped = true;
                        i++;
                        start = i;
                    }
                    else {
                        // any other escapes are simply ignored
                        escapedValue = escapedValue + char;
                        i++;
                    }
                    break;
                case ' ':
                case '\t':
                    if (escaped && commentCheck === -1) {
                        commentCheck = i;
                    }
                    escapedValue = escapedValue + char;
                    break;
                case '\r':
                    i++;
                case '\n':
                    if (escaped && commentCheck !== -1) {
                        // rollback and remove the whitespace that was previously appended
                        escapedValue = escapedValue.substring(0, escapedValue.length - (i - commentCheck - 1));
                        commentCheck = -1;
                    }
                    break;
                case '#':
                    // a newline was escaped and now there's a comment
                    if (escaped) {
                        if (commentCheck !== -1) {
                            // rollback and remove the whitespace that was previously appended
                            escapedValue = escapedValue.substring(0, escapedValue.length - (i - commentCheck));
                            commentCheck = -1;
                        }
                        newlineCheck: for (let j = i + 1; j < value.length; j++) {
                            switch (value.charAt(j)) {
                                case '\r':
                                    j++;
                                case '\n':
                                    i = j;
                                    break newlineCheck;
                            }
                        }
                        continue parseValue;
                    }
                default:
                    if (escaped) {
                        escaped = false;
                        commentCheck = -1;
                    }
                    escapedValue = escapedValue + char;
                    break;
            }
        }
        return escapedValue;
    }
}
exports.Property = Property;


/***/ }),

/***/ 4984:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.PropertyInstruction = void 0;
const vscode_languageserver_types_1 = __webpack_require__(4612);
const instruction_1 = __webpack_require__(5279);
const property_1 = __webpack_require__(9602);
const argument_1 = __webpack_require__(5940);
const util_1 = __webpack_require__(7459);
class PropertyInstruction extends instruction_1.Instruction {
    constructor(document, range, dockerfile, escapeChar, instruction, instructionRange) {
        super(document, range, dockerfile, escapeChar, instruction, instructionRange);
        this.properties = undefined;
    }
    getProperties() {
        if (this.properties === undefined) {
            let args = this.getPropertyArguments();
            if (args.length === 0) {
                this.properties = [];
            }
            else if (args.length === 1) {
                this.properties = [new property_1.Property(this.document, this.escapeChar, args[0])];
            }
            else if (args.length === 2) {
                if (args[0].getValue().indexOf('=') === -1) {
                    this.properties = [new property_1.Property(this.document, this.escapeChar, args[0], args[1])];
                }
                else {
                    this.properties = [
                        new property_1.Property(this.document, this.escapeChar, args[0]),
                        new property_1.Property(this.document, this.escapeChar, args[1])
                    ];
                }
            }
            else if (args[0].getValue().indexOf('=') === -1) {
                let text = this.document.getText();
                let start = args[1].getRange().start;
                let end = args[args.length - 1].getRange().end;
                text = text.substring(this.document.offsetAt(start), this.document.offsetAt(end));
                this.properties = [new property_1.Property(this.document, this.escapeChar, args[0], new argument_1.Argument(text, vscode_languageserver_types_1.Range.create(args[1].getRange().start, args[args.length - 1].getRange().end)))];
            }
            else {
                this.properties = [];
                for (let i = 0; i < args.length; i++) {
                    this.properties.push(new property_1.Property(this.document, this.escapeChar, args[i]));
                }
            }
        }
        return this.properties;
    }
    /**
     * Goes from the back of the string and returns the first
     * non-whitespace character that is found. If an escape character
     * is found with newline characters, the escape character will
     * not be considered a non-whitespace character and its index in
     * the string will not be returned.
     *
     * @param content the string to search through
     * @return the index in the string for the first non-whitespace
     *         character when searching from the end of the string
     */
    findTrailingNonWhitespace(content) {
        // loop back to find the first non-whitespace character
        let index = content.length;
        whitespaceCheck: for (let i = content.length - 1; i >= 0; i--) {
            switch (content.charAt(i)) {
                case ' ':
                case '\t':
                    continue;
                case '\n':
                    if (content.charAt(i - 1) === '\r') {
                        i = i - 1;
                    }
                case '\r':
                    newlineCheck: for (let j = i - 1; j >= 0; j--) {
                        switch (content.charAt(j)) {
                            case ' ':
                            case '\t':
                            case '\r':
                            case '\n':
                            case this.escapeChar:
                                continue;
                            default:
                                index = j;
                                break newlineCheck;
                        }
                    }
                    break whitespaceCheck;
                default:
                    index = i;
                    break whitespaceCheck;
            }
        }
        return index;
    }
    getPropertyArguments() {
        const args = [];
        let range = this.getInstructionRange();
        let instructionNameEndOffset = this.document.offsetAt(range.end);
        let extra = instructionNameEndOffset - this.document.offsetAt(range.start);
        let content = this.getTextContent();
        let fullArgs = content.substring(extra);
        let start = util_1.Util.findLeadingNonWhitespace(fullArgs, this.escapeChar);
        if (start === -1) {
            // only whitespace found, no arguments
            return [];
        }
        const startPosition = this.document.positionAt(instructionNameEndOffset + start);
        // records whether the parser has just processed an escaped newline or not,
        // if our starting position is not on the same line as the instruction then
        // the start of the content is already on an escaped line
        let escaped = range.start.line !== startPosition.line;
        // flag to track if the last character was an escape character
        let endingEscape = false;
        // position before the first escape character was hit
        let mark = -1;
        let end = this.findTrailingNonWhitespace(fullArgs);
        content = fullArgs.substring(start, end + 1);
        let argStart = escaped ? -1 : 0;
        let spaced = false;
        argumentLoop: for (let i = 0; i < content.length; i++) {
            let char = content.charAt(i);
            switch (char) {
                case this.escapeChar:
                    if (i + 1 === content.length) {
                        endingEscape = true;
                        break argumentLoop;
                    }
                    if (!escaped) {
                        mark = i;
                    }
                    switch (content.charAt(i + 1)) {
                        case ' ':
                        case '\t':
                            if (!util_1.Util.isWhitespace(content.charAt(i + 2))) {
                                // space was escaped, continue as normal
                                i = i + 1;
                                continue argumentLoop;
                            }
                            // whitespace encountered, need to figure out if it extends to EOL
                            whitespaceCheck: for (let j = i + 2; j < content.length; j++) {
                                switch (content.charAt(j)) {
                                    case '\r':
                                        // offset one more for \r\n
                                        j++;
                                    case '\n':
                                        // whitespace only, safe to skip
                                        escaped = true;
                                        i = j;
                                        continue argumentLoop;
                                    case ' ':
                                    case '\t':
                                        // ignore whitespace
                                        break;
                                    default:
                                        // whitespace doesn't extend to EOL, create an argument
                                        args.push(new argument_1.Argument(content.substring(argStart, i), vscode_languageserver_types_1.Range.create(this.document.positionAt(instructionNameEndOffset + start + argStart), this.document.positionAt(instructionNameEndOffset + start + i + 2))));
                                        argStart = j;
                                        break whitespaceCheck;
                                }
                            }
                            // go back and start processing the encountered non-whitespace character
                            i = argStart - 1;
                            continue argumentLoop;
                        case '\r':
                            // offset one more for \r\n
                            i++;
                        case '\n':
                            // immediately followed by a newline, skip the newline
                            escaped = true;
                            i = i + 1;
                            continue argumentLoop;
                        case this.escapeChar:
                            // double escape found, skip it and move on
                            if (argStart === -1) {
                                argStart = i;
                            }
                            i = i + 1;
                            continue argumentLoop;
                        default:
                            if (argStart === -1) {
                                argStart = i;
                            }
                            // non-whitespace encountered, skip the escape and process the
                            // character normally
                            continue argumentLoop;
                    }
                case '\'':
                case '"':
                    if (spaced) {
                        this.createSpacedArgument(argStart, args, content, mark, instructionNameEndOffset, start);
                        // reset to start a new argument
                        argStart = i;
                        spaced = false;
                    }
                    if (argStart === -1) {
                        argStart = i;
                    }
                    for (let j = i + 1; j < content.length; j++) {
                        switch (content.charAt(j)) {
                            case char:
                                if (content.charAt(j + 1) !== ' ' && content.charAt(j + 1) !== '') {
                                    // there is more content after this quote,
                                    // continue so that it is all processed as
                                    // one single argument
                                    i = j;
                                    continue argumentLoop;
                                }
                                args.push(new argument_1.Argument(content.substring(argStart, j + 1), vscode_languageserver_types_1.Range.create(this.document.positionAt(instructionNameEndOffset + start + argStart), this.document.positionAt(instructionNameEndOffset + start + j + 1))));
                                i = j;
                                argStart = -1;
                                continue argumentLoop;
                            case this.escapeChar:
                                j++;
                                break;
                        }
                    }
                    break argumentLoop;
                case ' ':
                case '\t':
                    if (escaped) {
                        // consider there to be a space only if an argument
                        // is not spanning multiple lines
                        if (argStart !== -1) {
                            spaced = true;
                        }
                    }
                    else if (argStart !== -1) {
                        args.push(new argument_1.Argument(content.substring(argStart, i), vscode_languageserver_types_1.Range.create(this.document.positionAt(instructionNameEndOffset + start + argStart), this.document.positionAt(instructionNameEndOffset + start + i))));
                        argStart = -1;
                    }
                    break;
                case '\r':
                    // offset one more for \r\n
                    i++;
                case '\n':
                    spaced = false;
                    break;
                case '#':
                    if (escaped) {
                        // a newline was escaped and now there's a comment
                        for (let j = i + 1; j < content.length; j++) {
                            switch (content.charAt(j)) {
                                case '\r':
                                    j++;
                                case '\n':
                                    i = j;
                                    spaced = false;
                                    continue argumentLoop;
                            }
                        }
                        // went to the end without finding a newline,
                        // the comment was the last line in the instruction,
                        // just stop parsing, create an argument if needed
                        if (argStart !== -1) {
                            let value = content.substring(argStart, mark);
                            args.push(new argument_1.Argument(value, vscode_languageserver_types_1.Range.create(this.document.positionAt(instructionNameEndOffset + start + argStart), this.document.positionAt(instructionNameEndOffset + start + mark))));
                            argStart = -1;
                        }
                        break argumentLoop;
                    }
                    else if (argStart === -1) {
                        argStart = i;
                    }
                    break;
                default:
                    if (spaced) {
                        this.createSpacedArgument(argStart, args, content, mark, instructionNameEndOffset, start);
                        // reset to start a new argument
                        argStart = i;
                        spaced = false;
                    }
                    escaped = false;
                    if (argStart === -1) {
                        argStart = i;
                    }
                    // variable detected
                    if (char === '$' && content.charAt(i + 1) === '{') {
                        let singleQuotes = false;
                        let doubleQuotes = false;
                        let escaped = false;
                        for (let j = i + 1; j < content.length; j++) {
                            switch (content.charAt(j)) {
                                case this.escapeChar:
                                    escaped = true;
                                    break;
                                case '\r':
                                case '\n':
                                    break;
                                case '\'':
                                    singleQuotes = !singleQuotes;
                                    escaped = false;
                                    break;
                                case '"':
                                    doubleQuotes = !doubleQuotes;
                                    escaped = false;
                                    break;
                                case ' ':
                                case '\t':
                                    if (escaped || singleQuotes || doubleQuotes) {
                                        break;
                                    }
                                    i = j - 1;
                                    continue argumentLoop;
                                case '}':
                                    i = j;
                                    continue argumentLoop;
                                default:
                                    escaped = false;
                                    break;
                            }
                        }
                        break argumentLoop;
                    }
                    break;
            }
        }
        if (argStart !== -1 && argStart !== content.length) {
            let end = endingEscape ? content.length - 1 : content.length;
            let value = content.substring(argStart, end);
            args.push(new argument_1.Argument(value, vscode_languageserver_types_1.Range.create(this.document.positionAt(instructionNameEndOffset + start + argStart), this.document.positionAt(instructionNameEndOffset + start + end))));
        }
        return args;
    }
    createSpacedArgument(argStart, args, content, mark, instructionNameEndOffset, start) {
        if (argStart !== -1) {
            args.push(new argument_1.Argument(content.substring(argStart, mark), vscode_languageserver_types_1.Range.create(this.document.positionAt(instructionNameEndOffset + start + argStart), this.document.positionAt(instructionNameEndOffset + start + mark))));
        }
    }
}
exports.PropertyInstruction = PropertyInstruction;


/***/ }),

/***/ 7459:
/***/ ((__unused_webpack_module, exports) => {

/* --------------------------------------------------------------------------------------------
 * Copyright (c) Remy Suen. All rights reserved.
 * Licensed under the MIT License. See License.txt in the project root for license information.
 * ------------------------------------------------------------------------------------------ */

Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.Util = void 0;
class Util {
    static isUTF8BOM(char) {
        const uintArray = Uint8Array.from(Buffer.from(char, "UTF-8"));
        return uintArray[0] === 0xEF && uintArray[1] == 0xBB && uintArray[2] == 0xBF;
    }
    static isWhitespace(char) {
        return char === ' ' || char === '\t' || Util.isNewline(char);
    }
    static isNewline(char) {
        return char === '\r' || char === '\n';
    }
    static findLeadingNonWhitespace(content, escapeChar) {
        whitespaceCheck: for (let i = 0; i < content.length; i++) {
            switch (content.charAt(i)) {
                case ' ':
                case '\t':
                    continue;
                case escapeChar:
                    escapeCheck: for (let j = i + 1; j < content.length; j++) {
                        switch (content.charAt(j)) {
                            case ' ':
                            case '\t':
                                continue;
                            case '\r':
                                // offset one more for \r\n
                                i = j + 1;
                                continue whitespaceCheck;
                            case '\n':
                                i = j;
                                continue whitespaceCheck;
                            default:
                                break escapeCheck;
                        }
                    }
                    // found an escape character and then reached EOF
                    return -1;
                default:
                    return i;
            }
        }
        // only possible if the content is the empty string
        return -1;
    }
    /**
     * Determines if the given position is contained within the given range.
     *
     * @param position the position to check
     * @param range the range to see if the position is inside of
     */
    static isInsideRange(position, range) {
        if (range.start.line === range.end.line) {
            return range.start.line === position.line
                && range.start.character <= position.character
                && position.character <= range.end.character;
        }
        else if (range.start.line === position.line) {
            return range.start.character <= position.character;
        }
        else if (range.end.line === position.line) {
            return position.character <= range.end.character;
        }
        return range.start.line < position.line && position.line < range.end.line;
    }
    static parseHeredocName(value) {
        value = value.substring(2);
        if (value.charAt(0) === '-') {
            value = value.substring(1);
        }
        if (value.charAt(0) === '"') {
            if (value.charAt(value.length - 1) !== '"') {
                return null;
            }
            value = value.substring(1, value.length - 1);
        }
        if (value.charAt(0) === '\'') {
            if (value.charAt(value.length - 1) !== '\'') {
                return null;
            }
            value = value.substring(1, value.length - 1);
        }
        if (value.charAt(0) === "<") {
            return null;
        }
        return value;
    }
}
exports.Util = Util;


/***/ }),

/***/ 3743:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.Variable = void 0;
class Variable {
    constructor(name, nameRange, range, modifier, modifierRange, substitutionParameter, substitutionRange, defined, buildVariable, stringValue) {
        this.name = name;
        this.nameRange = nameRange;
        this.range = range;
        this.modifier = modifier;
        this.modifierRange = modifierRange;
        this.substitutionParameter = substitutionParameter;
        this.substitutionRange = substitutionRange;
        this.defined = defined;
        this.buildVariable = buildVariable;
        this.stringValue = stringValue;
    }
    toString() {
        return this.stringValue;
    }
    getName() {
        return this.name;
    }
    getNameRange() {
        return this.nameRange;
    }
    /**
     * Returns the range of the entire variable. This includes the symbols for
     * the declaration of the variable such as the $, {, and } symbols.
     *
     * @return the range in the document that this variable encompasses in its
     *         entirety
     */
    getRange() {
        return this.range;
    }
    /**
     * Returns the modifier character that has been set for
     * specifying how this variable should be expanded and resolved.
     * If this variable is ${variable:+value} then the modifier
     * character is '+'. Will be the empty string if the variable is
     * declared as ${variable:}. Otherwise, will be null if this
     * variable will not use variable substitution at all (such as
     * ${variable} or $variable).
     *
     * @return this variable's modifier character, or the empty
     *         string if it does not have one, or null if this
     *         variable will not use variable substitution
     */
    getModifier() {
        return this.modifier;
    }
    getModifierRange() {
        return this.modifierRange;
    }
    /**
     * Returns the parameter that will be used for substitution if
     * this variable uses modifiers to define how its value should be
     * resolved. If this variable is ${variable:+value} then the
     * substitution value will be 'value'. Will be the empty string
     * if the variable is declared as ${variable:+} or some other
     * variant where the only thing that follows the modifier
     * character (excluding considerations of escape characters and
     * so on) is the variable's closing bracket. May be null if this
     * variable does not have a modifier character defined (such as
     * ${variable} or $variable).
     *
     * @return this variable's substitution parameter, or the empty
     *         string if it does not have one, or null if there is
     *         not one defined
     */
    getSubstitutionParameter() {
        return this.substitutionParameter;
    }
    getSubstitutionRange() {
        return this.substitutionRange;
    }
    /**
     * Returns whether this variable has been defined or not.
     *
     * @return true if this variable has been defined, false otherwise
     */
    isDefined() {
        return this.defined;
    }
    isBuildVariable() {
        return this.buildVariable === true;
    }
    isEnvironmentVariable() {
        return this.buildVariable === false;
    }
}
exports.Variable = Variable;


/***/ }),

/***/ 1916:
/***/ ((__unused_webpack_module, exports) => {

var __webpack_unused_export__;

__webpack_unused_export__ = true;
exports.Io = exports.kp = void 0;
var peq = new Uint32Array(0x10000);
var myers_32 = function (a, b) {
    var n = a.length;
    var m = b.length;
    var lst = 1 << (n - 1);
    var pv = -1;
    var mv = 0;
    var sc = n;
    var i = n;
    while (i--) {
        peq[a.charCodeAt(i)] |= 1 << i;
    }
    for (i = 0; i < m; i++) {
        var eq = peq[b.charCodeAt(i)];
        var xv = eq | mv;
        eq |= ((eq & pv) + pv) ^ pv;
        mv |= ~(eq | pv);
        pv &= eq;
        if (mv & lst) {
            sc++;
        }
        if (pv & lst) {
            sc--;
        }
        mv = (mv << 1) | 1;
        pv = (pv << 1) | ~(xv | mv);
        mv &= xv;
    }
    i = n;
    while (i--) {
        peq[a.charCodeAt(i)] = 0;
    }
    return sc;
};
var myers_x = function (b, a) {
    var n = a.length;
    var m = b.length;
    var mhc = [];
    var phc = [];
    var hsize = Math.ceil(n / 32);
    var vsize = Math.ceil(m / 32);
    for (var i = 0; i < hsize; i++) {
        phc[i] = -1;
        mhc[i] = 0;
    }
    var j = 0;
    for (; j < vsize - 1; j++) {
        var mv_1 = 0;
        var pv_1 = -1;
        var start_1 = j * 32;
        var vlen_1 = Math.min(32, m) + start_1;
        for (var k = start_1; k < vlen_1; k++) {
            peq[b.charCodeAt(k)] |= 1 << k;
        }
        for (var i = 0; i < n; i++) {
            var eq = peq[a.charCodeAt(i)];
            var pb = (phc[(i / 32) | 0] >>> i) & 1;
            var mb = (mhc[(i / 32) | 0] >>> i) & 1;
            var xv = eq | mv_1;
            var xh = ((((eq | mb) & pv_1) + pv_1) ^ pv_1) | eq | mb;
            var ph = mv_1 | ~(xh | pv_1);
            var mh = pv_1 & xh;
            if ((ph >>> 31) ^ pb) {
                phc[(i / 32) | 0] ^= 1 << i;
            }
            if ((mh >>> 31) ^ mb) {
                mhc[(i / 32) | 0] ^= 1 << i;
            }
            ph = (ph << 1) | pb;
            mh = (mh << 1) | mb;
            pv_1 = mh | ~(xv | ph);
            mv_1 = ph & xv;
        }
        for (var k = start_1; k < vlen_1; k++) {
            peq[b.charCodeAt(k)] = 0;
        }
    }
    var mv = 0;
    var pv = -1;
    var start = j * 32;
    var vlen = Math.min(32, m - start) + start;
    for (var k = start; k < vlen; k++) {
        peq[b.charCodeAt(k)] |= 1 << k;
    }
    var score = m;
    for (var i = 0; i < n; i++) {
        var eq = peq[a.charCodeAt(i)];
        var pb = (phc[(i / 32) | 0] >>> i) & 1;
        var mb = (mhc[(i / 32) | 0] >>> i) & 1;
        var xv = eq | mv;
        var xh = ((((eq | mb) & pv) + pv) ^ pv) | eq | mb;
        var ph = mv | ~(xh | pv);
        var mh = pv & xh;
        score += (ph >>> (m - 1)) & 1;
        score -= (mh >>> (m - 1)) & 1;
        if ((ph >>> 31) ^ pb) {
            phc[(i / 32) | 0] ^= 1 << i;
        }
        if ((mh >>> 31) ^ mb) {
            mhc[(i / 32) | 0] ^= 1 << i;
        }
        ph = (ph << 1) | pb;
        mh = (mh << 1) | mb;
        pv = mh | ~(xv | ph);
        mv = ph & xv;
    }
    for (var k = start; k < vlen; k++) {
        peq[b.charCodeAt(k)] = 0;
    }
    return score;
};
var distance = function (a, b) {
    if (a.length < b.length) {
        var tmp = b;
        b = a;
        a = tmp;
    }
    if (b.length === 0) {
        return a.length;
    }
    if (a.length <= 32) {
        return myers_32(a, b);
    }
    return myers_x(a, b);
};
exports.Io = distance;
var closest = function (str, arr) {
    var min_distance = Infinity;
    var min_index = 0;
    for (var i = 0; i < arr.length; i++) {
        var dist = distance(str, arr[i]);
        if (dist < min_distance) {
            min_distance = dist;
            min_index = i;
        }
    }
    return arr[min_index];
};
exports.kp = closest;


/***/ }),

/***/ 3383:
/***/ (function(module, exports) {

var __spreadArray = (this && this.__spreadArray) || function (to, from, pack) {
    if (pack || arguments.length === 2) for (var i = 0, l = from.length, ar; i < l; i++) {
        if (ar || !(i in from)) {
            if (!ar) ar = Array.prototype.slice.call(from, 0, i);
            ar[i] = from[i];
        }
    }
    return to.concat(ar || Array.prototype.slice.call(from));
};
(function (factory) {
    if ( true && typeof module.exports === "object") {
        var v = factory(__WEBPACK_EXTERNAL_createRequire(import.meta.url), exports);
        if (v !== undefined) module.exports = v;
    }
    else if (typeof define === "function" && define.amd) {
        define(["require", "exports"], factory);
    }
})(function (require, exports) {
    /* --------------------------------------------------------------------------------------------
     * Copyright (c) Microsoft Corporation. All rights reserved.
     * Licensed under the MIT License. See License.txt in the project root for license information.
     * ------------------------------------------------------------------------------------------ */
    'use strict';
    Object.defineProperty(exports, "__esModule", { value: true });
    exports.TextDocument = void 0;
    var FullTextDocument = /** @class */ (function () {
        function FullTextDocument(uri, languageId, version, content) {
            this._uri = uri;
            this._languageId = languageId;
            this._version = version;
            this._content = content;
            this._lineOffsets = undefined;
        }
        Object.defineProperty(FullTextDocument.prototype, "uri", {
            get: function () {
                return this._uri;
            },
            enumerable: false,
            configurable: true
        });
        Object.defineProperty(FullTextDocument.prototype, "languageId", {
            get: function () {
                return this._languageId;
            },
            enumerable: false,
            configurable: true
        });
        Object.defineProperty(FullTextDocument.prototype, "version", {
            get: function () {
                return this._version;
            },
            enumerable: false,
            configurable: true
        });
        FullTextDocument.prototype.getText = function (range) {
            if (range) {
                var start = this.offsetAt(range.start);
                var end = this.offsetAt(range.end);
                return this._content.substring(start, end);
            }
            return this._content;
        };
        FullTextDocument.prototype.update = function (changes, version) {
            for (var _i = 0, changes_1 = changes; _i < changes_1.length; _i++) {
                var change = changes_1[_i];
                if (FullTextDocument.isIncremental(change)) {
                    // makes sure start is before end
                    var range = getWellformedRange(change.range);
                    // update content
                    var startOffset = this.offsetAt(range.start);
                    var endOffset = this.offsetAt(range.end);
                    this._content = this._content.substring(0, startOffset) + change.text + this._content.substring(endOffset, this._content.length);
                    var insertedEndOffset = startOffset + change.text.length;
                    var crlfAtStart = this._content.charCodeAt(startOffset - 1) === 13 /* CharCode.CarriageReturn */ && this._content.charCodeAt(startOffset) === 10 /* CharCode.LineFeed */;
                    var crlfAtEnd = this._content.charCodeAt(insertedEndOffset - 1) === 13 /* CharCode.CarriageReturn */ && this._content.charCodeAt(insertedEndOffset) === 10 /* CharCode.LineFeed */;
                    if (crlfAtStart || crlfAtEnd) {
                        // A CRLF pair across an edit boundary is not included in the inserted text's line offsets.
                        this._lineOffsets = undefined;
                        continue;
                    }
                    // update the offsets
                    var startLine = Math.max(range.start.line, 0);
                    var endLine = Math.max(range.end.line, 0);
                    var lineOffsets = this._lineOffsets;
                    var addedLineOffsets = computeLineOffsets(change.text, false, startOffset);
                    if (endLine - startLine === addedLineOffsets.length) {
                        for (var i = 0, len = addedLineOffsets.length; i < len; i++) {
                            lineOffsets[i + startLine + 1] = addedLineOffsets[i];
                        }
                    }
                    else {
                        if (addedLineOffsets.length < 10000) {
                            lineOffsets.splice.apply(lineOffsets, __spreadArray([startLine + 1, endLine - startLine], addedLineOffsets, false));
                        }
                        else { // avoid too many arguments for splice
                            this._lineOffsets = lineOffsets = lineOffsets.slice(0, startLine + 1).concat(addedLineOffsets, lineOffsets.slice(endLine + 1));
                        }
                    }
                    var diff = change.text.length - (endOffset - startOffset);
                    if (diff !== 0) {
                        for (var i = startLine + 1 + addedLineOffsets.length, len = lineOffsets.length; i < len; i++) {
                            lineOffsets[i] = lineOffsets[i] + diff;
                        }
                    }
                }
                else if (FullTextDocument.isFull(change)) {
                    this._content = change.text;
                    this._lineOffsets = undefined;
                }
                else {
                    throw new Error('Unknown change event received');
                }
            }
            this._version = version;
        };
        FullTextDocument.prototype.getLineOffsets = function () {
            if (this._lineOffsets === undefined) {
                this._lineOffsets = computeLineOffsets(this._content, true);
            }
            return this._lineOffsets;
        };
        FullTextDocument.prototype.positionAt = function (offset) {
            offset = Math.max(Math.min(offset, this._content.length), 0);
            var lineOffsets = this.getLineOffsets();
            var low = 0, high = lineOffsets.length;
            if (high === 0) {
                return { line: 0, character: offset };
            }
            while (low < high) {
                var mid = Math.floor((low + high) / 2);
                if (lineOffsets[mid] > offset) {
                    high = mid;
                }
                else {
                    low = mid + 1;
                }
            }
            // low is the least x for which the line offset is larger than the current offset
            // or array.length if no line offset is larger than the current offset
            var line = low - 1;
            offset = this.ensureBeforeEOL(offset, lineOffsets[line]);
            return { line: line, character: offset - lineOffsets[line] };
        };
        FullTextDocument.prototype.offsetAt = function (position) {
            var lineOffsets = this.getLineOffsets();
            if (position.line >= lineOffsets.length) {
                return this._content.length;
            }
            else if (position.line < 0) {
                return 0;
            }
            var lineOffset = lineOffsets[position.line];
            if (position.character <= 0) {
                return lineOffset;
            }
            var nextLineOffset = (position.line + 1 < lineOffsets.length) ? lineOffsets[position.line + 1] : this._content.length;
            var offset = Math.min(lineOffset + position.character, nextLineOffset);
            return this.ensureBeforeEOL(offset, lineOffset);
        };
        FullTextDocument.prototype.getLineRange = function (line) {
            var lineOffsets = this.getLineOffsets();
            if (line >= lineOffsets.length) {
                var lastLine = lineOffsets.length - 1;
                return { start: { line: lastLine, character: 0 }, end: { line: lastLine, character: this._content.length - lineOffsets[lastLine] } };
            }
            else if (line < 0) {
                return { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };
            }
            var startOffset = lineOffsets[line];
            var nextLineOffset = (line + 1 < lineOffsets.length) ? lineOffsets[line + 1] : this._content.length;
            var endOffset = this.ensureBeforeEOL(nextLineOffset, startOffset);
            return { start: { line: line, character: 0 }, end: { line: line, character: endOffset - startOffset } };
        };
        FullTextDocument.prototype.getEOLCharacters = function (line) {
            var lineOffsets = this.getLineOffsets();
            if (line >= lineOffsets.length) {
                return '';
            }
            else if (line < 0) {
                return '';
            }
            var nextLineOffset = (line + 1 < lineOffsets.length) ? lineOffsets[line + 1] : this._content.length;
            var eolOffset = this.ensureBeforeEOL(nextLineOffset, lineOffsets[line]);
            return this._content.substring(eolOffset, nextLineOffset);
        };
        FullTextDocument.prototype.ensureBeforeEOL = function (offset, lineOffset) {
            while (offset > lineOffset && isEOL(this._content.charCodeAt(offset - 1))) {
                offset--;
            }
            return offset;
        };
        Object.defineProperty(FullTextDocument.prototype, "lineCount", {
            get: function () {
                return this.getLineOffsets().length;
            },
            enumerable: false,
            configurable: true
        });
        FullTextDocument.isIncremental = function (event) {
            var candidate = event;
            return candidate !== undefined && candidate !== null &&
                typeof candidate.text === 'string' && candidate.range !== undefined &&
                (candidate.rangeLength === undefined || typeof candidate.rangeLength === 'number');
        };
        FullTextDocument.isFull = function (event) {
            var candidate = event;
            return candidate !== undefined && candidate !== null &&
                typeof candidate.text === 'string' && candidate.range === undefined && candidate.rangeLength === undefined;
        };
        return FullTextDocument;
    }());
    var TextDocument;
    (function (TextDocument) {
        /**
         * Creates a new text document.
         *
         * @param uri The document's uri.
         * @param languageId  The document's language Id.
         * @param version The document's initial version number.
         * @param content The document's content.
         */
        function create(uri, languageId, version, content) {
            return new FullTextDocument(uri, languageId, version, content);
        }
        TextDocument.create = create;
        /**
         * Updates a TextDocument by modifying its content.
         *
         * @param document the document to update. Only documents created by TextDocument.create are valid inputs.
         * @param changes the changes to apply to the document.
         * @param version the changes version for the document.
         * @returns The updated TextDocument. Note: That's the same document instance passed in as first parameter.
         *
         */
        function update(document, changes, version) {
            if (document instanceof FullTextDocument) {
                document.update(changes, version);
                return document;
            }
            else {
                throw new Error('TextDocument.update: document must be created by TextDocument.create');
            }
        }
        TextDocument.update = update;
        function applyEdits(document, edits) {
            var text = document.getText();
            var sortedEdits = mergeSort(edits.map(getWellformedEdit), function (a, b) {
                var diff = a.range.start.line - b.range.start.line;
                if (diff === 0) {
                    return a.range.start.character - b.range.start.character;
                }
                return diff;
            });
            var lastModifiedOffset = 0;
            var spans = [];
            for (var _i = 0, sortedEdits_1 = sortedEdits; _i < sortedEdits_1.length; _i++) {
                var e = sortedEdits_1[_i];
                var startOffset = document.offsetAt(e.range.start);
                if (startOffset < lastModifiedOffset) {
                    throw new Error('Overlapping edit');
                }
                else if (startOffset > lastModifiedOffset) {
                    spans.push(text.substring(lastModifiedOffset, startOffset));
                }
                if (e.newText.length) {
                    spans.push(e.newText);
                }
                lastModifiedOffset = document.offsetAt(e.range.end);
            }
            spans.push(text.substr(lastModifiedOffset));
            return spans.join('');
        }
        TextDocument.applyEdits = applyEdits;
    })(TextDocument || (exports.TextDocument = TextDocument = {}));
    function mergeSort(data, compare) {
        if (data.length <= 1) {
            // sorted
            return data;
        }
        var p = (data.length / 2) | 0;
        var left = data.slice(0, p);
        var right = data.slice(p);
        mergeSort(left, compare);
        mergeSort(right, compare);
        var leftIdx = 0;
        var rightIdx = 0;
        var i = 0;
        while (leftIdx < left.length && rightIdx < right.length) {
            var ret = compare(left[leftIdx], right[rightIdx]);
            if (ret <= 0) {
                // smaller_equal -> take left to preserve order
                data[i++] = left[leftIdx++];
            }
            else {
                // greater -> take right
                data[i++] = right[rightIdx++];
            }
        }
        while (leftIdx < left.length) {
            data[i++] = left[leftIdx++];
        }
        while (rightIdx < right.length) {
            data[i++] = right[rightIdx++];
        }
        return data;
    }
    function computeLineOffsets(text, isAtLineStart, textOffset) {
        if (textOffset === void 0) { textOffset = 0; }
        var result = isAtLineStart ? [textOffset] : [];
        for (var i = 0; i < text.length; i++) {
            var ch = text.charCodeAt(i);
            if (isEOL(ch)) {
                if (ch === 13 /* CharCode.CarriageReturn */ && i + 1 < text.length && text.charCodeAt(i + 1) === 10 /* CharCode.LineFeed */) {
                    i++;
                }
                result.push(textOffset + i + 1);
            }
        }
        return result;
    }
    function isEOL(char) {
        return char === 13 /* CharCode.CarriageReturn */ || char === 10 /* CharCode.LineFeed */;
    }
    function getWellformedRange(range) {
        var start = range.start;
        var end = range.end;
        if (start.line > end.line || (start.line === end.line && start.character > end.character)) {
            return { start: end, end: start };
        }
        return range;
    }
    function getWellformedEdit(textEdit) {
        var range = getWellformedRange(textEdit.range);
        if (range !== textEdit.range) {
            return { newText: textEdit.newText, range: range };
        }
        return textEdit;
    }
});


/***/ }),

/***/ 4612:
/***/ ((module, exports) => {

(function (factory) {
    if ( true && typeof module.exports === "object") {
        var v = factory(__WEBPACK_EXTERNAL_createRequire(import.meta.url), exports);
        if (v !== undefined) module.exports = v;
    }
    else if (typeof define === "function" && define.amd) {
        define(["require", "exports"], factory);
    }
})(function () {
    /* --------------------------------------------------------------------------------------------
     * Copyright (c) Microsoft Corporation. All rights reserved.
     * Licensed under the MIT License. See License.txt in the project root for license information.
     * ------------------------------------------------------------------------------------------ */
    'use strict';
    Object.defineProperty(exports, "__esModule", ({ value: true }));
    exports.TextDocument = exports.EOL = exports.WorkspaceFolder = exports.InlineCompletionContext = exports.SelectedCompletionInfo = exports.InlineCompletionTriggerKind = exports.InlineCompletionList = exports.InlineCompletionItem = exports.StringValue = exports.InlayHint = exports.InlayHintLabelPart = exports.InlayHintKind = exports.InlineValueContext = exports.InlineValueEvaluatableExpression = exports.InlineValueVariableLookup = exports.InlineValueText = exports.SemanticTokens = exports.SemanticTokenModifiers = exports.SemanticTokenTypes = exports.SelectionRange = exports.DocumentLink = exports.FormattingOptions = exports.CodeLens = exports.CodeAction = exports.CodeActionTag = exports.CodeActionContext = exports.CodeActionTriggerKind = exports.CodeActionKind = exports.DocumentSymbol = exports.WorkspaceSymbol = exports.SymbolInformation = exports.SymbolTag = exports.SymbolKind = exports.DocumentHighlight = exports.DocumentHighlightKind = exports.SignatureInformation = exports.ParameterInformation = exports.Hover = exports.MarkedString = exports.CompletionList = exports.CompletionItem = exports.CompletionItemLabelDetails = exports.ApplyKind = exports.InsertTextMode = exports.InsertReplaceEdit = exports.CompletionItemTag = exports.InsertTextFormat = exports.CompletionItemKind = exports.MarkupContent = exports.MarkupKind = exports.TextDocumentItem = exports.LanguageKind = exports.OptionalVersionedTextDocumentIdentifier = exports.VersionedTextDocumentIdentifier = exports.TextDocumentIdentifier = exports.WorkspaceChange = exports.SnippetTextEdit = exports.WorkspaceEdit = exports.DeleteFile = exports.RenameFile = exports.CreateFile = exports.TextDocumentEdit = exports.AnnotatedTextEdit = exports.ChangeAnnotationIdentifier = exports.ChangeAnnotation = exports.TextEdit = exports.Command = exports.Diagnostic = exports.CodeDescription = exports.DiagnosticTag = exports.DiagnosticSeverity = exports.DiagnosticRelatedInformation = exports.FoldingRange = exports.FoldingRangeKind = exports.ColorPresentation = exports.ColorInformation = exports.Color = exports.LocationLink = exports.Location = exports.Range = exports.Position = exports.uinteger = exports.integer = exports.URI = exports.DocumentUri = void 0;
    var DocumentUri;
    (function (DocumentUri) {
        function is(value) {
            return typeof value === 'string';
        }
        DocumentUri.is = is;
    })(DocumentUri || (exports.DocumentUri = DocumentUri = {}));
    var URI;
    (function (URI) {
        function is(value) {
            return typeof value === 'string';
        }
        URI.is = is;
    })(URI || (exports.URI = URI = {}));
    var integer;
    (function (integer) {
        integer.MIN_VALUE = -2147483648;
        integer.MAX_VALUE = 2147483647;
        function is(value) {
            return typeof value === 'number' && integer.MIN_VALUE <= value && value <= integer.MAX_VALUE;
        }
        integer.is = is;
    })(integer || (exports.integer = integer = {}));
    var uinteger;
    (function (uinteger) {
        uinteger.MIN_VALUE = 0;
        uinteger.MAX_VALUE = 2147483647;
        function is(value) {
            return typeof value === 'number' && uinteger.MIN_VALUE <= value && value <= uinteger.MAX_VALUE;
        }
        uinteger.is = is;
    })(uinteger || (exports.uinteger = uinteger = {}));
    /**
     * The Position namespace provides helper functions to work with
     * {@link Position} literals.
     */
    var Position;
    (function (Position) {
        /**
         * Creates a new Position literal from the given line and character.
         * @param line The position's line.
         * @param character The position's character.
         */
        function create(line, character) {
            if (line === Number.MAX_VALUE) {
                line = uinteger.MAX_VALUE;
            }
            if (character === Number.MAX_VALUE) {
                character = uinteger.MAX_VALUE;
            }
            return { line: line, character: character };
        }
        Position.create = create;
        /**
         * Checks whether the given literal conforms to the {@link Position} interface.
         */
        function is(value) {
            var candidate = value;
            return Is.objectLiteral(candidate) && Is.uinteger(candidate.line) && Is.uinteger(candidate.character);
        }
        Position.is = is;
    })(Position || (exports.Position = Position = {}));
    /**
     * The Range namespace provides helper functions to work with
     * {@link Range} literals.
     */
    var Range;
    (function (Range) {
        function create(one, two, three, four) {
            if (Is.uinteger(one) && Is.uinteger(two) && Is.uinteger(three) && Is.uinteger(four)) {
                return { start: Position.create(one, two), end: Position.create(three, four) };
            }
            else if (Position.is(one) && Position.is(two)) {
                return { start: one, end: two };
            }
            else {
                throw new Error("Range#create called with invalid arguments[".concat(one, ", ").concat(two, ", ").concat(three, ", ").concat(four, "]"));
            }
        }
        Range.create = create;
        /**
         * Checks whether the given literal conforms to the {@link Range} interface.
         */
        function is(value) {
            var candidate = value;
            return Is.objectLiteral(candidate) && Position.is(candidate.start) && Position.is(candidate.end);
        }
        Range.is = is;
    })(Range || (exports.Range = Range = {}));
    /**
     * The Location namespace provides helper functions to work with
     * {@link Location} literals.
     */
    var Location;
    (function (Location) {
        /**
         * Creates a Location literal.
         * @param uri The location's uri.
         * @param range The location's range.
         */
        function create(uri, range) {
            return { uri: uri, range: range };
        }
        Location.create = create;
        /**
         * Checks whether the given literal conforms to the {@link Location} interface.
         */
        function is(value) {
            var candidate = value;
            return Is.objectLiteral(candidate) && Range.is(candidate.range) && (Is.string(candidate.uri) || Is.undefined(candidate.uri));
        }
        Location.is = is;
    })(Location || (exports.Location = Location = {}));
    /**
     * The LocationLink namespace provides helper functions to work with
     * {@link LocationLink} literals.
     */
    var LocationLink;
    (function (LocationLink) {
        /**
         * Creates a LocationLink literal.
         * @param targetUri The definition's uri.
         * @param targetRange The full range of the definition.
         * @param targetSelectionRange The span of the symbol definition at the target.
         * @param originSelectionRange The span of the symbol being defined in the originating source file.
         */
        function create(targetUri, targetRange, targetSelectionRange, originSelectionRange) {
            return { targetUri: targetUri, targetRange: targetRange, targetSelectionRange: targetSelectionRange, originSelectionRange: originSelectionRange };
        }
        LocationLink.create = create;
        /**
         * Checks whether the given literal conforms to the {@link LocationLink} interface.
         */
        function is(value) {
            var candidate = value;
            return Is.objectLiteral(candidate) && Range.is(candidate.targetRange) && Is.string(candidate.targetUri)
                && Range.is(candidate.targetSelectionRange)
                && (Range.is(candidate.originSelectionRange) || Is.undefined(candidate.originSelectionRange));
        }
        LocationLink.is = is;
    })(LocationLink || (exports.LocationLink = LocationLink = {}));
    /**
     * The Color namespace provides helper functions to work with
     * {@link Color} literals.
     */
    var Color;
    (function (Color) {
        /**
         * Creates a new Color literal.
         */
        function create(red, green, blue, alpha) {
            return {
                red: red,
                green: green,
                blue: blue,
                alpha: alpha,
            };
        }
        Color.create = create;
        /**
         * Checks whether the given literal conforms to the {@link Color} interface.
         */
        function is(value) {
            var candidate = value;
            return Is.objectLiteral(candidate) && Is.numberRange(candidate.red, 0, 1)
                && Is.numberRange(candidate.green, 0, 1)
                && Is.numberRange(candidate.blue, 0, 1)
                && Is.numberRange(candidate.alpha, 0, 1);
        }
        Color.is = is;
    })(Color || (exports.Color = Color = {}));
    /**
     * The ColorInformation namespace provides helper functions to work with
     * {@link ColorInformation} literals.
     */
    var ColorInformation;
    (function (ColorInformation) {
        /**
         * Creates a new ColorInformation literal.
         */
        function create(range, color) {
            return {
                range: range,
                color: color,
            };
        }
        ColorInformation.create = create;
        /**
         * Checks whether the given literal conforms to the {@link ColorInformation} interface.
         */
        function is(value) {
            var candidate = value;
            return Is.objectLiteral(candidate) && Range.is(candidate.range) && Color.is(candidate.color);
        }
        ColorInformation.is = is;
    })(ColorInformation || (exports.ColorInformation = ColorInformation = {}));
    /**
     * The Color namespace provides helper functions to work with
     * {@link ColorPresentation} literals.
     */
    var ColorPresentation;
    (function (ColorPresentation) {
        /**
         * Creates a new ColorInformation literal.
         */
        function create(label, textEdit, additionalTextEdits) {
            return {
                label: label,
                textEdit: textEdit,
                additionalTextEdits: additionalTextEdits,
            };
        }
        ColorPresentation.create = create;
        /**
         * Checks whether the given literal conforms to the {@link ColorInformation} interface.
         */
        function is(value) {
            var candidate = value;
            return Is.objectLiteral(candidate) && Is.string(candidate.label)
                && (Is.undefined(candidate.textEdit) || TextEdit.is(candidate.textEdit))
                && (Is.undefined(candidate.additionalTextEdits) || Is.typedArray(candidate.additionalTextEdits, TextEdit.is));
        }
        ColorPresentation.is = is;
    })(ColorPresentation || (exports.ColorPresentation = ColorPresentation = {}));
    /**
     * A set of predefined range kinds.
     */
    var FoldingRangeKind;
    (function (FoldingRangeKind) {
        /**
         * Folding range for a comment
         */
        FoldingRangeKind.Comment = 'comment';
        /**
         * Folding range for an import or include
         */
        FoldingRangeKind.Imports = 'imports';
        /**
         * Folding range for a region (e.g. `#region`)
         */
        FoldingRangeKind.Region = 'region';
    })(FoldingRangeKind || (exports.FoldingRangeKind = FoldingRangeKind = {}));
    /**
     * The folding range namespace provides helper functions to work with
     * {@link FoldingRange} literals.
     */
    var FoldingRange;
    (function (FoldingRange) {
        /**
         * Creates a new FoldingRange literal.
         */
        function create(startLine, endLine, startCharacter, endCharacter, kind, collapsedText) {
            var result = {
                startLine: startLine,
                endLine: endLine
            };
            if (Is.defined(startCharacter)) {
                result.startCharacter = startCharacter;
            }
            if (Is.defined(endCharacter)) {
                result.endCharacter = endCharacter;
            }
            if (Is.defined(kind)) {
                result.kind = kind;
            }
            if (Is.defined(collapsedText)) {
                result.collapsedText = collapsedText;
            }
            return result;
        }
        FoldingRange.create = create;
        /**
         * Checks whether the given literal conforms to the {@link FoldingRange} interface.
         */
        function is(value) {
            var candidate = value;
            return Is.objectLiteral(candidate) && Is.uinteger(candidate.startLine) && Is.uinteger(candidate.endLine)
                && (Is.undefined(candidate.startCharacter) || Is.uinteger(candidate.startCharacter))
                && (Is.undefined(candidate.endCharacter) || Is.uinteger(candidate.endCharacter))
                && (Is.undefined(candidate.kind) || Is.string(candidate.kind));
        }
        FoldingRange.is = is;
    })(FoldingRange || (exports.FoldingRange = FoldingRange = {}));
    /**
     * The DiagnosticRelatedInformation namespace provides helper functions to work with
     * {@link DiagnosticRelatedInformation} literals.
     */
    var DiagnosticRelatedInformation;
    (function (DiagnosticRelatedInformation) {
        /**
         * Creates a new DiagnosticRelatedInformation literal.
         */
        function create(location, message) {
            return {
                location: location,
                message: message
            };
        }
        DiagnosticRelatedInformation.create = create;
        /**
         * Checks whether the given literal conforms to the {@link DiagnosticRelatedInformation} interface.
         */
        function is(value) {
            var candidate = value;
            return Is.defined(candidate) && Location.is(candidate.location) && Is.string(candidate.message);
        }
        DiagnosticRelatedInformation.is = is;
    })(DiagnosticRelatedInformation || (exports.DiagnosticRelatedInformation = DiagnosticRelatedInformation = {}));
    /**
     * The diagnostic's severity.
     */
    var DiagnosticSeverity;
    (function (DiagnosticSeverity) {
        /**
         * Reports an error.
         */
        DiagnosticSeverity.Error = 1;
        /**
         * Reports a warning.
         */
        DiagnosticSeverity.Warning = 2;
        /**
         * Reports an information.
         */
        DiagnosticSeverity.Information = 3;
        /**
         * Reports a hint.
         */
        DiagnosticSeverity.Hint = 4;
    })(DiagnosticSeverity || (exports.DiagnosticSeverity = DiagnosticSeverity = {}));
    /**
     * The diagnostic tags.
     *
     * @since 3.15.0
     */
    var DiagnosticTag;
    (function (DiagnosticTag) {
        /**
         * Unused or unnecessary code.
         *
         * Clients are allowed to render diagnostics with this tag faded out instead of having
         * an error squiggle.
         */
        DiagnosticTag.Unnecessary = 1;
        /**
         * Deprecated or obsolete code.
         *
         * Clients are allowed to rendered diagnostics with this tag strike through.
         */
        DiagnosticTag.Deprecated = 2;
    })(DiagnosticTag || (exports.DiagnosticTag = DiagnosticTag = {}));
    /**
     * The CodeDescription namespace provides functions to deal with descriptions for diagnostic codes.
     *
     * @since 3.16.0
     */
    var CodeDescription;
    (function (CodeDescription) {
        function is(value) {
            var candidate = value;
            return Is.objectLiteral(candidate) && Is.string(candidate.href);
        }
        CodeDescription.is = is;
    })(CodeDescription || (exports.CodeDescription = CodeDescription = {}));
    /**
     * The Diagnostic namespace provides helper functions to work with
     * {@link Diagnostic} literals.
     */
    var Diagnostic;
    (function (Diagnostic) {
        /**
         * Creates a new Diagnostic literal.
         */
        function create(range, message, severity, code, source, relatedInformation) {
            var result = { range: range, message: message };
            if (Is.defined(severity)) {
                result.severity = severity;
            }
            if (Is.defined(code)) {
                result.code = code;
            }
            if (Is.defined(source)) {
                result.source = source;
            }
            if (Is.defined(relatedInformation)) {
                result.relatedInformation = relatedInformation;
            }
            return result;
        }
        Diagnostic.create = create;
        /**
         * Checks whether the given literal conforms to the {@link Diagnostic} interface.
         */
        function is(value) {
            var _a;
            var candidate = value;
            return Is.defined(candidate)
                && Range.is(candidate.range)
                && (Is.string(candidate.message) || MarkupContent.is(candidate.message))
                && (Is.number(candidate.severity) || Is.undefined(candidate.severity))
                && (Is.integer(candidate.code) || Is.string(candidate.code) || Is.undefined(candidate.code))
                && (Is.undefined(candidate.codeDescription) || (Is.string((_a = candidate.codeDescription) === null || _a === void 0 ? void 0 : _a.href)))
                && (Is.string(candidate.source) || Is.undefined(candidate.source))
                && (Is.undefined(candidate.relatedInformation) || Is.typedArray(candidate.relatedInformation, DiagnosticRelatedInformation.is));
        }
        Diagnostic.is = is;
        /**
         * Checks whether the given diagnostic's message conforms to the 3.17.0
         * version of the protocol where the message is a string.
         *
         * @param value the diagnostic
         * @returns true if the diagnostic's message is a string, false otherwise.
         */
        function is3_17(value) {
            return Is.string(value.message);
        }
        Diagnostic.is3_17 = is3_17;
        /**
         * Gets the message string of a diagnostic. If the message is already a
         * string, it is returned as is. If the message is a MarkupContent,
         * the value of the MarkupContent is returned. Otherwise an error is thrown.
         *
         * @param diagnostic the diagnostic to get the message string from.
         * @returns the message string of the given diagnostic.
         */
        function getMessageString(diagnostic) {
            if (Is.string(diagnostic.message)) {
                return diagnostic.message;
            }
            else if (MarkupContent.is(diagnostic.message)) {
                return diagnostic.message.value;
            }
            else {
                throw new Error("Unknown message type ".concat(typeof diagnostic.message));
            }
        }
        Diagnostic.getMessageString = getMessageString;
    })(Diagnostic || (exports.Diagnostic = Diagnostic = {}));
    /**
     * The Command namespace provides helper functions to work with
     * {@link Command} literals.
     */
    var Command;
    (function (Command) {
        /**
         * Creates a new Command literal.
         */
        function create(title, command) {
            var args = [];
            for (var _i = 2; _i < arguments.length; _i++) {
                args[_i - 2] = arguments[_i];
            }
            var result = { title: title, command: command };
            if (Is.defined(args) && args.length > 0) {
                result.arguments = args;
            }
            return result;
        }
        Command.create = create;
        /**
         * Checks whether the given literal conforms to the {@link Command} interface.
         */
        function is(value) {
            var candidate = value;
            return Is.defined(candidate) && Is.string(candidate.title) && (candidate.tooltip === undefined || Is.string(candidate.tooltip)) && Is.string(candidate.command);
        }
        Command.is = is;
    })(Command || (exports.Command = Command = {}));
    /**
     * The TextEdit namespace provides helper function to create replace,
     * insert and delete edits more easily.
     */
    var TextEdit;
    (function (TextEdit) {
        /**
         * Creates a replace text edit.
         * @param range The range of text to be replaced.
         * @param newText The new text.
         */
        function replace(range, newText) {
            return { range: range, newText: newText };
        }
        TextEdit.replace = replace;
        /**
         * Creates an insert text edit.
         * @param position The position to insert the text at.
         * @param newText The text to be inserted.
         */
        function insert(position, newText) {
            return { range: { start: position, end: position }, newText: newText };
        }
        TextEdit.insert = insert;
        /**
         * Creates a delete text edit.
         * @param range The range of text to be deleted.
         */
        function del(range) {
            return { range: range, newText: '' };
        }
        TextEdit.del = del;
        function is(value) {
            var candidate = value;
            return Is.objectLiteral(candidate)
                && Is.string(candidate.newText)
                && Range.is(candidate.range);
        }
        TextEdit.is = is;
    })(TextEdit || (exports.TextEdit = TextEdit = {}));
    var ChangeAnnotation;
    (function (ChangeAnnotation) {
        function create(label, needsConfirmation, description) {
            var result = { label: label };
            if (needsConfirmation !== undefined) {
                result.needsConfirmation = needsConfirmation;
            }
            if (description !== undefined) {
                result.description = description;
            }
            return result;
        }
        ChangeAnnotation.create = create;
        function is(value) {
            var candidate = value;
            return Is.objectLiteral(candidate) && Is.string(candidate.label) &&
                (Is.boolean(candidate.needsConfirmation) || candidate.needsConfirmation === undefined) &&
                (Is.string(candidate.description) || candidate.description === undefined);
        }
        ChangeAnnotation.is = is;
    })(ChangeAnnotation || (exports.ChangeAnnotation = ChangeAnnotation = {}));
    var ChangeAnnotationIdentifier;
    (function (ChangeAnnotationIdentifier) {
        function is(value) {
            var candidate = value;
            return Is.string(candidate);
        }
        ChangeAnnotationIdentifier.is = is;
    })(ChangeAnnotationIdentifier || (exports.ChangeAnnotationIdentifier = ChangeAnnotationIdentifier = {}));
    var AnnotatedTextEdit;
    (function (AnnotatedTextEdit) {
        /**
         * Creates an annotated replace text edit.
         *
         * @param range The range of text to be replaced.
         * @param newText The new text.
         * @param annotation The annotation.
         */
        function replace(range, newText, annotation) {
            return { range: range, newText: newText, annotationId: annotation };
        }
        AnnotatedTextEdit.replace = replace;
        /**
         * Creates an annotated insert text edit.
         *
         * @param position The position to insert the text at.
         * @param newText The text to be inserted.
         * @param annotation The annotation.
         */
        function insert(position, newText, annotation) {
            return { range: { start: position, end: position }, newText: newText, annotationId: annotation };
        }
        AnnotatedTextEdit.insert = insert;
        /**
         * Creates an annotated delete text edit.
         *
         * @param range The range of text to be deleted.
         * @param annotation The annotation.
         */
        function del(range, annotation) {
            return { range: range, newText: '', annotationId: annotation };
        }
        AnnotatedTextEdit.del = del;
        function is(value) {
            var candidate = value;
            return TextEdit.is(candidate) && (ChangeAnnotation.is(candidate.annotationId) || ChangeAnnotationIdentifier.is(candidate.annotationId));
        }
        AnnotatedTextEdit.is = is;
    })(AnnotatedTextEdit || (exports.AnnotatedTextEdit = AnnotatedTextEdit = {}));
    /**
     * The TextDocumentEdit namespace provides helper function to create
     * an edit that manipulates a text document.
     */
    var TextDocumentEdit;
    (function (TextDocumentEdit) {
        /**
         * Creates a new `TextDocumentEdit`
         */
        function create(textDocument, edits) {
            return { textDocument: textDocument, edits: edits };
        }
        TextDocumentEdit.create = create;
        function is(value) {
            var candidate = value;
            return Is.defined(candidate)
                && OptionalVersionedTextDocumentIdentifier.is(candidate.textDocument)
                && Array.isArray(candidate.edits);
        }
        TextDocumentEdit.is = is;
    })(TextDocumentEdit || (exports.TextDocumentEdit = TextDocumentEdit = {}));
    var CreateFile;
    (function (CreateFile) {
        function create(uri, options, annotation) {
            var result = {
                kind: 'create',
                uri: uri
            };
            if (options !== undefined && (options.overwrite !== undefined || options.ignoreIfExists !== undefined)) {
                result.options = options;
            }
            if (annotation !== undefined) {
                result.annotationId = annotation;
            }
            return result;
        }
        CreateFile.create = create;
        function is(value) {
            var candidate = value;
            return candidate && candidate.kind === 'create' && Is.string(candidate.uri) && (candidate.options === undefined ||
                ((candidate.options.overwrite === undefined || Is.boolean(candidate.options.overwrite)) && (candidate.options.ignoreIfExists === undefined || Is.boolean(candidate.options.ignoreIfExists)))) && (candidate.annotationId === undefined || ChangeAnnotationIdentifier.is(candidate.annotationId));
        }
        CreateFile.is = is;
    })(CreateFile || (exports.CreateFile = CreateFile = {}));
    var RenameFile;
    (function (RenameFile) {
        function create(oldUri, newUri, options, annotation) {
            var result = {
                kind: 'rename',
                oldUri: oldUri,
                newUri: newUri
            };
            if (options !== undefined && (options.overwrite !== undefined || options.ignoreIfExists !== undefined)) {
                result.options = options;
            }
            if (annotation !== undefined) {
                result.annotationId = annotation;
            }
            return result;
        }
        RenameFile.create = create;
        function is(value) {
            var candidate = value;
            return candidate && candidate.kind === 'rename' && Is.string(candidate.oldUri) && Is.string(candidate.newUri) && (candidate.options === undefined ||
                ((candidate.options.overwrite === undefined || Is.boolean(candidate.options.overwrite)) && (candidate.options.ignoreIfExists === undefined || Is.boolean(candidate.options.ignoreIfExists)))) && (candidate.annotationId === undefined || ChangeAnnotationIdentifier.is(candidate.annotationId));
        }
        RenameFile.is = is;
    })(RenameFile || (exports.RenameFile = RenameFile = {}));
    var DeleteFile;
    (function (DeleteFile) {
        function create(uri, options, annotation) {
            var result = {
                kind: 'delete',
                uri: uri
            };
            if (options !== undefined && (options.recursive !== undefined || options.ignoreIfNotExists !== undefined)) {
                result.options = options;
            }
            if (annotation !== undefined) {
                result.annotationId = annotation;
            }
            return result;
        }
        DeleteFile.create = create;
        function is(value) {
            var candidate = value;
            return candidate && candidate.kind === 'delete' && Is.string(candidate.uri) && (candidate.options === undefined ||
                ((candidate.options.recursive === undefined || Is.boolean(candidate.options.recursive)) && (candidate.options.ignoreIfNotExists === undefined || Is.boolean(candidate.options.ignoreIfNotExists)))) && (candidate.annotationId === undefined || ChangeAnnotationIdentifier.is(candidate.annotationId));
        }
        DeleteFile.is = is;
    })(DeleteFile || (exports.DeleteFile = DeleteFile = {}));
    var WorkspaceEdit;
    (function (WorkspaceEdit) {
        function is(value) {
            var candidate = value;
            return candidate &&
                (candidate.changes !== undefined || candidate.documentChanges !== undefined) &&
                (candidate.documentChanges === undefined || candidate.documentChanges.every(function (change) {
                    if (Is.string(change.kind)) {
                        return CreateFile.is(change) || RenameFile.is(change) || DeleteFile.is(change);
                    }
                    else {
                        return TextDocumentEdit.is(change);
                    }
                }));
        }
        WorkspaceEdit.is = is;
    })(WorkspaceEdit || (exports.WorkspaceEdit = WorkspaceEdit = {}));
    var TextEditChangeImpl = /** @class */ (function () {
        function TextEditChangeImpl(edits, changeAnnotations) {
            this.edits = edits;
            this.changeAnnotations = changeAnnotations;
        }
        TextEditChangeImpl.prototype.insert = function (position, newText, annotation) {
            var edit;
            var id;
            if (annotation === undefined) {
                edit = TextEdit.insert(position, newText);
            }
            else if (ChangeAnnotationIdentifier.is(annotation)) {
                id = annotation;
                edit = AnnotatedTextEdit.insert(position, newText, annotation);
            }
            else {
                this.assertChangeAnnotations(this.changeAnnotations);
                id = this.changeAnnotations.manage(annotation);
                edit = AnnotatedTextEdit.insert(position, newText, id);
            }
            this.edits.push(edit);
            if (id !== undefined) {
                return id;
            }
        };
        TextEditChangeImpl.prototype.replace = function (range, newText, annotation) {
            var edit;
            var id;
            if (annotation === undefined) {
                edit = TextEdit.replace(range, newText);
            }
            else if (ChangeAnnotationIdentifier.is(annotation)) {
                id = annotation;
                edit = AnnotatedTextEdit.replace(range, newText, annotation);
            }
            else {
                this.assertChangeAnnotations(this.changeAnnotations);
                id = this.changeAnnotations.manage(annotation);
                edit = AnnotatedTextEdit.replace(range, newText, id);
            }
            this.edits.push(edit);
            if (id !== undefined) {
                return id;
            }
        };
        TextEditChangeImpl.prototype.delete = function (range, annotation) {
            var edit;
            var id;
            if (annotation === undefined) {
                edit = TextEdit.del(range);
            }
            else if (ChangeAnnotationIdentifier.is(annotation)) {
                id = annotation;
                edit = AnnotatedTextEdit.del(range, annotation);
            }
            else {
                this.assertChangeAnnotations(this.changeAnnotations);
                id = this.changeAnnotations.manage(annotation);
                edit = AnnotatedTextEdit.del(range, id);
            }
            this.edits.push(edit);
            if (id !== undefined) {
                return id;
            }
        };
        TextEditChangeImpl.prototype.add = function (edit) {
            this.edits.push(edit);
        };
        TextEditChangeImpl.prototype.all = function () {
            return this.edits;
        };
        TextEditChangeImpl.prototype.clear = function () {
            this.edits.splice(0, this.edits.length);
        };
        TextEditChangeImpl.prototype.assertChangeAnnotations = function (value) {
            if (value === undefined) {
                throw new Error("Text edit change is not configured to manage change annotations.");
            }
        };
        return TextEditChangeImpl;
    }());
    var SnippetTextEdit;
    (function (SnippetTextEdit) {
        function is(value) {
            var candidate = value;
            return Is.objectLiteral(candidate)
                && Range.is(candidate.range)
                && StringValue.isSnippet(candidate.snippet)
                && (candidate.annotationId === undefined ||
                    (ChangeAnnotation.is(candidate.annotationId) || ChangeAnnotationIdentifier.is(candidate.annotationId)));
        }
        SnippetTextEdit.is = is;
    })(SnippetTextEdit || (exports.SnippetTextEdit = SnippetTextEdit = {}));
    /**
     * A helper class
     */
    var ChangeAnnotations = /** @class */ (function () {
        function ChangeAnnotations(annotations) {
            this._annotations = annotations === undefined ? Object.create(null) : annotations;
            this._counter = 0;
            this._size = 0;
        }
        ChangeAnnotations.prototype.all = function () {
            return this._annotations;
        };
        Object.defineProperty(ChangeAnnotations.prototype, "size", {
            get: function () {
                return this._size;
            },
            enumerable: false,
            configurable: true
        });
        ChangeAnnotations.prototype.manage = function (idOrAnnotation, annotation) {
            var id;
            if (ChangeAnnotationIdentifier.is(idOrAnnotation)) {
                id = idOrAnnotation;
            }
            else {
                id = this.nextId();
                annotation = idOrAnnotation;
            }
            if (this._annotations[id] !== undefined) {
                throw new Error("Id ".concat(id, " is already in use."));
            }
            if (annotation === undefined) {
                throw new Error("No annotation provided for id ".concat(id));
            }
            this._annotations[id] = annotation;
            this._size++;
            return id;
        };
        ChangeAnnotations.prototype.nextId = function () {
            this._counter++;
            return this._counter.toString();
        };
        return ChangeAnnotations;
    }());
    /**
     * A workspace change helps constructing changes to a workspace.
     */
    var WorkspaceChange = /** @class */ (function () {
        function WorkspaceChange(workspaceEdit) {
            var _this = this;
            this._textEditChanges = Object.create(null);
            if (workspaceEdit !== undefined) {
                this._workspaceEdit = workspaceEdit;
                if (workspaceEdit.documentChanges) {
                    this._changeAnnotations = new ChangeAnnotations(workspaceEdit.changeAnnotations);
                    workspaceEdit.changeAnnotations = this._changeAnnotations.all();
                    workspaceEdit.documentChanges.forEach(function (change) {
                        if (TextDocumentEdit.is(change)) {
                            var textEditChange = new TextEditChangeImpl(change.edits, _this._changeAnnotations);
                            _this._textEditChanges[change.textDocument.uri] = textEditChange;
                        }
                    });
                }
                else if (workspaceEdit.changes) {
                    Object.keys(workspaceEdit.changes).forEach(function (key) {
                        var textEditChange = new TextEditChangeImpl(workspaceEdit.changes[key]);
                        _this._textEditChanges[key] = textEditChange;
                    });
                }
            }
            else {
                this._workspaceEdit = {};
            }
        }
        Object.defineProperty(WorkspaceChange.prototype, "edit", {
            /**
             * Returns the underlying {@link WorkspaceEdit} literal
             * use to be returned from a workspace edit operation like rename.
             */
            get: function () {
                this.initDocumentChanges();
                if (this._changeAnnotations !== undefined) {
                    if (this._changeAnnotations.size === 0) {
                        this._workspaceEdit.changeAnnotations = undefined;
                    }
                    else {
                        this._workspaceEdit.changeAnnotations = this._changeAnnotations.all();
                    }
                }
                return this._workspaceEdit;
            },
            enumerable: false,
            configurable: true
        });
        WorkspaceChange.prototype.getTextEditChange = function (key) {
            if (OptionalVersionedTextDocumentIdentifier.is(key)) {
                this.initDocumentChanges();
                if (this._workspaceEdit.documentChanges === undefined) {
                    throw new Error('Workspace edit is not configured for document changes.');
                }
                var textDocument = { uri: key.uri, version: key.version };
                var result = this._textEditChanges[textDocument.uri];
                if (!result) {
                    var edits = [];
                    var textDocumentEdit = {
                        textDocument: textDocument,
                        edits: edits
                    };
                    this._workspaceEdit.documentChanges.push(textDocumentEdit);
                    result = new TextEditChangeImpl(edits, this._changeAnnotations);
                    this._textEditChanges[textDocument.uri] = result;
                }
                return result;
            }
            else {
                this.initChanges();
                if (this._workspaceEdit.changes === undefined) {
                    throw new Error('Workspace edit is not configured for normal text edit changes.');
                }
                var result = this._textEditChanges[key];
                if (!result) {
                    var edits = [];
                    this._workspaceEdit.changes[key] = edits;
                    result = new TextEditChangeImpl(edits);
                    this._textEditChanges[key] = result;
                }
                return result;
            }
        };
        WorkspaceChange.prototype.initDocumentChanges = function () {
            if (this._workspaceEdit.documentChanges === undefined && this._workspaceEdit.changes === undefined) {
                this._changeAnnotations = new ChangeAnnotations();
                this._workspaceEdit.documentChanges = [];
                this._workspaceEdit.changeAnnotations = this._changeAnnotations.all();
            }
        };
        WorkspaceChange.prototype.initChanges = function () {
            if (this._workspaceEdit.documentChanges === undefined && this._workspaceEdit.changes === undefined) {
                this._workspaceEdit.changes = Object.create(null);
            }
        };
        WorkspaceChange.prototype.createFile = function (uri, optionsOrAnnotation, options) {
            this.initDocumentChanges();
            if (this._workspaceEdit.documentChanges === undefined) {
                throw new Error('Workspace edit is not configured for document changes.');
            }
            var annotation;
            if (ChangeAnnotation.is(optionsOrAnnotation) || ChangeAnnotationIdentifier.is(optionsOrAnnotation)) {
                annotation = optionsOrAnnotation;
            }
            else {
                options = optionsOrAnnotation;
            }
            var operation;
            var id;
            if (annotation === undefined) {
                operation = CreateFile.create(uri, options);
            }
            else {
                id = ChangeAnnotationIdentifier.is(annotation) ? annotation : this._changeAnnotations.manage(annotation);
                operation = CreateFile.create(uri, options, id);
            }
            this._workspaceEdit.documentChanges.push(operation);
            if (id !== undefined) {
                return id;
            }
        };
        WorkspaceChange.prototype.renameFile = function (oldUri, newUri, optionsOrAnnotation, options) {
            this.initDocumentChanges();
            if (this._workspaceEdit.documentChanges === undefined) {
                throw new Error('Workspace edit is not configured for document changes.');
            }
            var annotation;
            if (ChangeAnnotation.is(optionsOrAnnotation) || ChangeAnnotationIdentifier.is(optionsOrAnnotation)) {
                annotation = optionsOrAnnotation;
            }
            else {
                options = optionsOrAnnotation;
            }
            var operation;
            var id;
            if (annotation === undefined) {
                operation = RenameFile.create(oldUri, newUri, options);
            }
            else {
                id = ChangeAnnotationIdentifier.is(annotation) ? annotation : this._changeAnnotations.manage(annotation);
                operation = RenameFile.create(oldUri, newUri, options, id);
            }
            this._workspaceEdit.documentChanges.push(operation);
            if (id !== undefined) {
                return id;
            }
        };
        WorkspaceChange.prototype.deleteFile = function (uri, optionsOrAnnotation, options) {
            this.initDocumentChanges();
            if (this._workspaceEdit.documentChanges === undefined) {
                throw new Error('Workspace edit is not configured for document changes.');
            }
            var annotation;
            if (ChangeAnnotation.is(optionsOrAnnotation) || ChangeAnnotationIdentifier.is(optionsOrAnnotation)) {
                annotation = optionsOrAnnotation;
            }
            else {
                options = optionsOrAnnotation;
            }
            var operation;
            var id;
            if (annotation === undefined) {
                operation = DeleteFile.create(uri, options);
            }
            else {
                id = ChangeAnnotationIdentifier.is(annotation) ? annotation : this._changeAnnotations.manage(annotation);
                operation = DeleteFile.create(uri, options, id);
            }
            this._workspaceEdit.documentChanges.push(operation);
            if (id !== undefined) {
                return id;
            }
        };
        return WorkspaceChange;
    }());
    exports.WorkspaceChange = WorkspaceChange;
    /**
     * The TextDocumentIdentifier namespace provides helper functions to work with
     * {@link TextDocumentIdentifier} literals.
     */
    var TextDocumentIdentifier;
    (function (TextDocumentIdentifier) {
        /**
         * Creates a new TextDocumentIdentifier literal.
         * @param uri The document's uri.
         */
        function create(uri) {
            return { uri: uri };
        }
        TextDocumentIdentifier.create = create;
        /**
         * Checks whether the given literal conforms to the {@link TextDocumentIdentifier} interface.
         */
        function is(value) {
            var candidate = value;
            return Is.defined(candidate) && Is.string(candidate.uri);
        }
        TextDocumentIdentifier.is = is;
    })(TextDocumentIdentifier || (exports.TextDocumentIdentifier = TextDocumentIdentifier = {}));
    /**
     * The VersionedTextDocumentIdentifier namespace provides helper functions to work with
     * {@link VersionedTextDocumentIdentifier} literals.
     */
    var VersionedTextDocumentIdentifier;
    (function (VersionedTextDocumentIdentifier) {
        /**
         * Creates a new VersionedTextDocumentIdentifier literal.
         * @param uri The document's uri.
         * @param version The document's version.
         */
        function create(uri, version) {
            return { uri: uri, version: version };
        }
        VersionedTextDocumentIdentifier.create = create;
        /**
         * Checks whether the given literal conforms to the {@link VersionedTextDocumentIdentifier} interface.
         */
        function is(value) {
            var candidate = value;
            return Is.defined(candidate) && Is.string(candidate.uri) && Is.integer(candidate.version);
        }
        VersionedTextDocumentIdentifier.is = is;
    })(VersionedTextDocumentIdentifier || (exports.VersionedTextDocumentIdentifier = VersionedTextDocumentIdentifier = {}));
    /**
     * The OptionalVersionedTextDocumentIdentifier namespace provides helper functions to work with
     * {@link OptionalVersionedTextDocumentIdentifier} literals.
     */
    var OptionalVersionedTextDocumentIdentifier;
    (function (OptionalVersionedTextDocumentIdentifier) {
        /**
         * Creates a new OptionalVersionedTextDocumentIdentifier literal.
         * @param uri The document's uri.
         * @param version The document's version.
         */
        function create(uri, version) {
            return { uri: uri, version: version };
        }
        OptionalVersionedTextDocumentIdentifier.create = create;
        /**
         * Checks whether the given literal conforms to the {@link OptionalVersionedTextDocumentIdentifier} interface.
         */
        function is(value) {
            var candidate = value;
            return Is.defined(candidate) && Is.string(candidate.uri) && (candidate.version === null || Is.integer(candidate.version));
        }
        OptionalVersionedTextDocumentIdentifier.is = is;
    })(OptionalVersionedTextDocumentIdentifier || (exports.OptionalVersionedTextDocumentIdentifier = OptionalVersionedTextDocumentIdentifier = {}));
    /**
     * Predefined Language kinds
     * @since 3.18.0
     */
    var LanguageKind;
    (function (LanguageKind) {
        LanguageKind.ABAP = 'abap';
        LanguageKind.WindowsBat = 'bat';
        LanguageKind.BibTeX = 'bibtex';
        LanguageKind.Clojure = 'clojure';
        LanguageKind.Coffeescript = 'coffeescript';
        LanguageKind.C = 'c';
        LanguageKind.CPP = 'cpp';
        LanguageKind.CSharp = 'csharp';
        LanguageKind.CSS = 'css';
        /**
         * @since 3.18.0
         */
        LanguageKind.D = 'd';
        /**
         * @since 3.18.0
         */
        LanguageKind.Delphi = 'pascal';
        LanguageKind.Diff = 'diff';
        LanguageKind.Dart = 'dart';
        LanguageKind.Dockerfile = 'dockerfile';
        LanguageKind.Elixir = 'elixir';
        LanguageKind.Erlang = 'erlang';
        LanguageKind.FSharp = 'fsharp';
        LanguageKind.GitCommit = 'git-commit';
        LanguageKind.GitRebase = 'git-rebase';
        LanguageKind.Go = 'go';
        LanguageKind.Groovy = 'groovy';
        LanguageKind.Handlebars = 'handlebars';
        LanguageKind.Haskell = 'haskell';
        LanguageKind.HTML = 'html';
        LanguageKind.Ini = 'ini';
        LanguageKind.Java = 'java';
        LanguageKind.JavaScript = 'javascript';
        LanguageKind.JavaScriptReact = 'javascriptreact';
        LanguageKind.JSON = 'json';
        LanguageKind.LaTeX = 'latex';
        LanguageKind.Less = 'less';
        LanguageKind.Lua = 'lua';
        LanguageKind.Makefile = 'makefile';
        LanguageKind.Markdown = 'markdown';
        LanguageKind.ObjectiveC = 'objective-c';
        LanguageKind.ObjectiveCPP = 'objective-cpp';
        /**
         * @since 3.18.0
         */
        LanguageKind.Pascal = 'pascal';
        LanguageKind.Perl = 'perl';
        LanguageKind.Perl6 = 'perl6';
        LanguageKind.PHP = 'php';
        LanguageKind.Plaintext = 'plaintext';
        LanguageKind.Powershell = 'powershell';
        LanguageKind.Pug = 'jade';
        LanguageKind.Python = 'python';
        LanguageKind.R = 'r';
        LanguageKind.Razor = 'razor';
        LanguageKind.Ruby = 'ruby';
        LanguageKind.Rust = 'rust';
        LanguageKind.SCSS = 'scss';
        LanguageKind.SASS = 'sass';
        LanguageKind.Scala = 'scala';
        LanguageKind.ShaderLab = 'shaderlab';
        LanguageKind.ShellScript = 'shellscript';
        LanguageKind.SQL = 'sql';
        LanguageKind.Swift = 'swift';
        LanguageKind.TypeScript = 'typescript';
        LanguageKind.TypeScriptReact = 'typescriptreact';
        LanguageKind.TeX = 'tex';
        LanguageKind.VisualBasic = 'vb';
        LanguageKind.XML = 'xml';
        LanguageKind.XSL = 'xsl';
        LanguageKind.YAML = 'yaml';
    })(LanguageKind || (exports.LanguageKind = LanguageKind = {}));
    /**
     * The TextDocumentItem namespace provides helper functions to work with
     * {@link TextDocumentItem} literals.
     */
    var TextDocumentItem;
    (function (TextDocumentItem) {
        /**
         * Creates a new TextDocumentItem literal.
         * @param uri The document's uri.
         * @param languageId The document's language identifier.
         * @param version The document's version number.
         * @param text The document's text.
         */
        function create(uri, languageId, version, text) {
            return { uri: uri, languageId: languageId, version: version, text: text };
        }
        TextDocumentItem.create = create;
        /**
         * Checks whether the given literal conforms to the {@link TextDocumentItem} interface.
         */
        function is(value) {
            var candidate = value;
            return Is.defined(candidate) && Is.string(candidate.uri) && Is.string(candidate.languageId) && Is.integer(candidate.version) && Is.string(candidate.text);
        }
        TextDocumentItem.is = is;
    })(TextDocumentItem || (exports.TextDocumentItem = TextDocumentItem = {}));
    /**
     * Describes the content type that a client supports in various
     * result literals like `Hover`, `ParameterInfo` or `CompletionItem`.
     *
     * Please note that `MarkupKinds` must not start with a `$`. This kinds
     * are reserved for internal usage.
     */
    var MarkupKind;
    (function (MarkupKind) {
        /**
         * Plain text is supported as a content format
         */
        MarkupKind.PlainText = 'plaintext';
        /**
         * Markdown is supported as a content format
         */
        MarkupKind.Markdown = 'markdown';
        /**
         * Checks whether the given value is a value of the {@link MarkupKind} type.
         */
        function is(value) {
            var candidate = value;
            return candidate === MarkupKind.PlainText || candidate === MarkupKind.Markdown;
        }
        MarkupKind.is = is;
    })(MarkupKind || (exports.MarkupKind = MarkupKind = {}));
    var MarkupContent;
    (function (MarkupContent) {
        /**
         * Checks whether the given value conforms to the {@link MarkupContent} interface.
         */
        function is(value) {
            var candidate = value;
            return Is.objectLiteral(value) && MarkupKind.is(candidate.kind) && Is.string(candidate.value);
        }
        MarkupContent.is = is;
    })(MarkupContent || (exports.MarkupContent = MarkupContent = {}));
    /**
     * The kind of a completion entry.
     */
    var CompletionItemKind;
    (function (CompletionItemKind) {
        CompletionItemKind.Text = 1;
        CompletionItemKind.Method = 2;
        CompletionItemKind.Function = 3;
        CompletionItemKind.Constructor = 4;
        CompletionItemKind.Field = 5;
        CompletionItemKind.Variable = 6;
        CompletionItemKind.Class = 7;
        CompletionItemKind.Interface = 8;
        CompletionItemKind.Module = 9;
        CompletionItemKind.Property = 10;
        CompletionItemKind.Unit = 11;
        CompletionItemKind.Value = 12;
        CompletionItemKind.Enum = 13;
        CompletionItemKind.Keyword = 14;
        CompletionItemKind.Snippet = 15;
        CompletionItemKind.Color = 16;
        CompletionItemKind.File = 17;
        CompletionItemKind.Reference = 18;
        CompletionItemKind.Folder = 19;
        CompletionItemKind.EnumMember = 20;
        CompletionItemKind.Constant = 21;
        CompletionItemKind.Struct = 22;
        CompletionItemKind.Event = 23;
        CompletionItemKind.Operator = 24;
        CompletionItemKind.TypeParameter = 25;
    })(CompletionItemKind || (exports.CompletionItemKind = CompletionItemKind = {}));
    /**
     * Defines whether the insert text in a completion item should be interpreted as
     * plain text or a snippet.
     */
    var InsertTextFormat;
    (function (InsertTextFormat) {
        /**
         * The primary text to be inserted is treated as a plain string.
         */
        InsertTextFormat.PlainText = 1;
        /**
         * The primary text to be inserted is treated as a snippet.
         *
         * A snippet can define tab stops and placeholders with `$1`, `$2`
         * and `${3:foo}`. `$0` defines the final tab stop, it defaults to
         * the end of the snippet. Placeholders with equal identifiers are linked,
         * that is typing in one will update others too.
         *
         * See also: https://microsoft.github.io/language-server-protocol/specifications/specification-current/#snippet_syntax
         */
        InsertTextFormat.Snippet = 2;
    })(InsertTextFormat || (exports.InsertTextFormat = InsertTextFormat = {}));
    /**
     * Completion item tags are extra annotations that tweak the rendering of a completion
     * item.
     *
     * @since 3.15.0
     */
    var CompletionItemTag;
    (function (CompletionItemTag) {
        /**
         * Render a completion as obsolete, usually using a strike-out.
         */
        CompletionItemTag.Deprecated = 1;
    })(CompletionItemTag || (exports.CompletionItemTag = CompletionItemTag = {}));
    /**
     * The InsertReplaceEdit namespace provides functions to deal with insert / replace edits.
     *
     * @since 3.16.0
     */
    var InsertReplaceEdit;
    (function (InsertReplaceEdit) {
        /**
         * Creates a new insert / replace edit
         */
        function create(newText, insert, replace) {
            return { newText: newText, insert: insert, replace: replace };
        }
        InsertReplaceEdit.create = create;
        /**
         * Checks whether the given literal conforms to the {@link InsertReplaceEdit} interface.
         */
        function is(value) {
            var candidate = value;
            return candidate && Is.string(candidate.newText) && Range.is(candidate.insert) && Range.is(candidate.replace);
        }
        InsertReplaceEdit.is = is;
    })(InsertReplaceEdit || (exports.InsertReplaceEdit = InsertReplaceEdit = {}));
    /**
     * How whitespace and indentation is handled during completion
     * item insertion.
     *
     * @since 3.16.0
     */
    var InsertTextMode;
    (function (InsertTextMode) {
        /**
         * The insertion or replace strings is taken as it is. If the
         * value is multi line the lines below the cursor will be
         * inserted using the indentation defined in the string value.
         * The client will not apply any kind of adjustments to the
         * string.
         */
        InsertTextMode.asIs = 1;
        /**
         * The editor adjusts leading whitespace of new lines so that
         * they match the indentation up to the cursor of the line for
         * which the item is accepted.
         *
         * Consider a line like this: <2tabs><cursor><3tabs>foo. Accepting a
         * multi line completion item is indented using 2 tabs and all
         * following lines inserted will be indented using 2 tabs as well.
         */
        InsertTextMode.adjustIndentation = 2;
    })(InsertTextMode || (exports.InsertTextMode = InsertTextMode = {}));
    /**
     * Defines how values from a set of defaults and an individual item will be
     * merged.
     *
     * @since 3.18.0
     */
    var ApplyKind;
    (function (ApplyKind) {
        /**
         * The value from the individual item (if provided and not `null`) will be
         * used instead of the default.
         */
        ApplyKind.Replace = 1;
        /**
         * The value from the item will be merged with the default.
         *
         * The specific rules for mergeing values are defined against each field
         * that supports merging.
         */
        ApplyKind.Merge = 2;
    })(ApplyKind || (exports.ApplyKind = ApplyKind = {}));
    var CompletionItemLabelDetails;
    (function (CompletionItemLabelDetails) {
        function is(value) {
            var candidate = value;
            return candidate && (Is.string(candidate.detail) || candidate.detail === undefined) &&
                (Is.string(candidate.description) || candidate.description === undefined);
        }
        CompletionItemLabelDetails.is = is;
    })(CompletionItemLabelDetails || (exports.CompletionItemLabelDetails = CompletionItemLabelDetails = {}));
    /**
     * The CompletionItem namespace provides functions to deal with
     * completion items.
     */
    var CompletionItem;
    (function (CompletionItem) {
        /**
         * Create a completion item and seed it with a label.
         * @param label The completion item's label
         */
        function create(label) {
            return { label: label };
        }
        CompletionItem.create = create;
    })(CompletionItem || (exports.CompletionItem = CompletionItem = {}));
    /**
     * The CompletionList namespace provides functions to deal with
     * completion lists.
     */
    var CompletionList;
    (function (CompletionList) {
        /**
         * Creates a new completion list.
         *
         * @param items The completion items.
         * @param isIncomplete The list is not complete.
         */
        function create(items, isIncomplete) {
            return { items: items ? items : [], isIncomplete: !!isIncomplete };
        }
        CompletionList.create = create;
    })(CompletionList || (exports.CompletionList = CompletionList = {}));
    var MarkedString;
    (function (MarkedString) {
        /**
         * Creates a marked string from plain text.
         *
         * @param plainText The plain text.
         */
        function fromPlainText(plainText) {
            return plainText.replace(/[\\`*_{}[\]()#+\-.!]/g, '\\$&'); // escape markdown syntax tokens: http://daringfireball.net/projects/markdown/syntax#backslash
        }
        MarkedString.fromPlainText = fromPlainText;
        /**
         * Checks whether the given value conforms to the {@link MarkedString} type.
         */
        function is(value) {
            var candidate = value;
            return Is.string(candidate) || (Is.objectLiteral(candidate) && Is.string(candidate.language) && Is.string(candidate.value));
        }
        MarkedString.is = is;
    })(MarkedString || (exports.MarkedString = MarkedString = {}));
    var Hover;
    (function (Hover) {
        /**
         * Checks whether the given value conforms to the {@link Hover} interface.
         */
        function is(value) {
            var candidate = value;
            return !!candidate && Is.objectLiteral(candidate) && (MarkupContent.is(candidate.contents) ||
                MarkedString.is(candidate.contents) ||
                Is.typedArray(candidate.contents, MarkedString.is)) && (value.range === undefined || Range.is(value.range));
        }
        Hover.is = is;
    })(Hover || (exports.Hover = Hover = {}));
    /**
     * The ParameterInformation namespace provides helper functions to work with
     * {@link ParameterInformation} literals.
     */
    var ParameterInformation;
    (function (ParameterInformation) {
        /**
         * Creates a new parameter information literal.
         *
         * @param label A label string.
         * @param documentation A doc string.
         */
        function create(label, documentation) {
            return documentation ? { label: label, documentation: documentation } : { label: label };
        }
        ParameterInformation.create = create;
    })(ParameterInformation || (exports.ParameterInformation = ParameterInformation = {}));
    /**
     * The SignatureInformation namespace provides helper functions to work with
     * {@link SignatureInformation} literals.
     */
    var SignatureInformation;
    (function (SignatureInformation) {
        function create(label, documentation) {
            var parameters = [];
            for (var _i = 2; _i < arguments.length; _i++) {
                parameters[_i - 2] = arguments[_i];
            }
            var result = { label: label };
            if (Is.defined(documentation)) {
                result.documentation = documentation;
            }
            if (Is.defined(parameters)) {
                result.parameters = parameters;
            }
            else {
                result.parameters = [];
            }
            return result;
        }
        SignatureInformation.create = create;
    })(SignatureInformation || (exports.SignatureInformation = SignatureInformation = {}));
    /**
     * A document highlight kind.
     */
    var DocumentHighlightKind;
    (function (DocumentHighlightKind) {
        /**
         * A textual occurrence.
         */
        DocumentHighlightKind.Text = 1;
        /**
         * Read-access of a symbol, like reading a variable.
         */
        DocumentHighlightKind.Read = 2;
        /**
         * Write-access of a symbol, like writing to a variable.
         */
        DocumentHighlightKind.Write = 3;
    })(DocumentHighlightKind || (exports.DocumentHighlightKind = DocumentHighlightKind = {}));
    /**
     * DocumentHighlight namespace to provide helper functions to work with
     * {@link DocumentHighlight} literals.
     */
    var DocumentHighlight;
    (function (DocumentHighlight) {
        /**
         * Create a DocumentHighlight object.
         * @param range The range the highlight applies to.
         * @param kind The highlight kind
         */
        function create(range, kind) {
            var result = { range: range };
            if (Is.number(kind)) {
                result.kind = kind;
            }
            return result;
        }
        DocumentHighlight.create = create;
    })(DocumentHighlight || (exports.DocumentHighlight = DocumentHighlight = {}));
    /**
     * A symbol kind.
     */
    var SymbolKind;
    (function (SymbolKind) {
        SymbolKind.File = 1;
        SymbolKind.Module = 2;
        SymbolKind.Namespace = 3;
        SymbolKind.Package = 4;
        SymbolKind.Class = 5;
        SymbolKind.Method = 6;
        SymbolKind.Property = 7;
        SymbolKind.Field = 8;
        SymbolKind.Constructor = 9;
        SymbolKind.Enum = 10;
        SymbolKind.Interface = 11;
        SymbolKind.Function = 12;
        SymbolKind.Variable = 13;
        SymbolKind.Constant = 14;
        SymbolKind.String = 15;
        SymbolKind.Number = 16;
        SymbolKind.Boolean = 17;
        SymbolKind.Array = 18;
        SymbolKind.Object = 19;
        SymbolKind.Key = 20;
        SymbolKind.Null = 21;
        SymbolKind.EnumMember = 22;
        SymbolKind.Struct = 23;
        SymbolKind.Event = 24;
        SymbolKind.Operator = 25;
        SymbolKind.TypeParameter = 26;
    })(SymbolKind || (exports.SymbolKind = SymbolKind = {}));
    /**
     * Symbol tags are extra annotations that tweak the rendering of a symbol.
     *
     * @since 3.16
     */
    var SymbolTag;
    (function (SymbolTag) {
        /**
         * Render a symbol as obsolete, usually using a strike-out.
         */
        SymbolTag.Deprecated = 1;
    })(SymbolTag || (exports.SymbolTag = SymbolTag = {}));
    var SymbolInformation;
    (function (SymbolInformation) {
        /**
         * Creates a new symbol information literal.
         *
         * @param name The name of the symbol.
         * @param kind The kind of the symbol.
         * @param range The range of the location of the symbol.
         * @param uri The resource of the location of symbol.
         * @param containerName The name of the symbol containing the symbol.
         */
        function create(name, kind, range, uri, containerName) {
            var result = {
                name: name,
                kind: kind,
                location: { uri: uri, range: range }
            };
            if (containerName) {
                result.containerName = containerName;
            }
            return result;
        }
        SymbolInformation.create = create;
    })(SymbolInformation || (exports.SymbolInformation = SymbolInformation = {}));
    var WorkspaceSymbol;
    (function (WorkspaceSymbol) {
        /**
         * Create a new workspace symbol.
         *
         * @param name The name of the symbol.
         * @param kind The kind of the symbol.
         * @param uri The resource of the location of the symbol.
         * @param range An options range of the location.
         * @returns A WorkspaceSymbol.
         */
        function create(name, kind, uri, range) {
            return range !== undefined
                ? { name: name, kind: kind, location: { uri: uri, range: range } }
                : { name: name, kind: kind, location: { uri: uri } };
        }
        WorkspaceSymbol.create = create;
    })(WorkspaceSymbol || (exports.WorkspaceSymbol = WorkspaceSymbol = {}));
    var DocumentSymbol;
    (function (DocumentSymbol) {
        /**
         * Creates a new symbol information literal.
         *
         * @param name The name of the symbol.
         * @param detail The detail of the symbol.
         * @param kind The kind of the symbol.
         * @param range The range of the symbol.
         * @param selectionRange The selectionRange of the symbol.
         * @param children Children of the symbol.
         */
        function create(name, detail, kind, range, selectionRange, children) {
            var result = {
                name: name,
                detail: detail,
                kind: kind,
                range: range,
                selectionRange: selectionRange
            };
            if (children !== undefined) {
                result.children = children;
            }
            return result;
        }
        DocumentSymbol.create = create;
        /**
         * Checks whether the given literal conforms to the {@link DocumentSymbol} interface.
         */
        function is(value) {
            var candidate = value;
            return candidate &&
                Is.string(candidate.name) && Is.number(candidate.kind) &&
                Range.is(candidate.range) && Range.is(candidate.selectionRange) &&
                (candidate.detail === undefined || Is.string(candidate.detail)) &&
                (candidate.deprecated === undefined || Is.boolean(candidate.deprecated)) &&
                (candidate.children === undefined || Array.isArray(candidate.children)) &&
                (candidate.tags === undefined || Array.isArray(candidate.tags));
        }
        DocumentSymbol.is = is;
    })(DocumentSymbol || (exports.DocumentSymbol = DocumentSymbol = {}));
    /**
     * A set of predefined code action kinds
     */
    var CodeActionKind;
    (function (CodeActionKind) {
        /**
         * Empty kind.
         */
        CodeActionKind.Empty = '';
        /**
         * Base kind for quickfix actions: 'quickfix'
         */
        CodeActionKind.QuickFix = 'quickfix';
        /**
         * Base kind for refactoring actions: 'refactor'
         */
        CodeActionKind.Refactor = 'refactor';
        /**
         * Base kind for refactoring extraction actions: 'refactor.extract'
         *
         * Example extract actions:
         *
         * - Extract method
         * - Extract function
         * - Extract variable
         * - Extract interface from class
         * - ...
         */
        CodeActionKind.RefactorExtract = 'refactor.extract';
        /**
         * Base kind for refactoring inline actions: 'refactor.inline'
         *
         * Example inline actions:
         *
         * - Inline function
         * - Inline variable
         * - Inline constant
         * - ...
         */
        CodeActionKind.RefactorInline = 'refactor.inline';
        /**
         * Base kind for refactoring move actions: `refactor.move`
         *
         * Example move actions:
         *
         * - Move a function to a new file
         * - Move a property between classes
         * - Move method to base class
         * - ...
         *
         * @since 3.18.0
         */
        CodeActionKind.RefactorMove = 'refactor.move';
        /**
         * Base kind for refactoring rewrite actions: 'refactor.rewrite'
         *
         * Example rewrite actions:
         *
         * - Convert JavaScript function to class
         * - Add or remove parameter
         * - Encapsulate field
         * - Make method static
         * - Move method to base class
         * - ...
         */
        CodeActionKind.RefactorRewrite = 'refactor.rewrite';
        /**
         * Base kind for source actions: `source`
         *
         * Source code actions apply to the entire file.
         */
        CodeActionKind.Source = 'source';
        /**
         * Base kind for an organize imports source action: `source.organizeImports`
         */
        CodeActionKind.SourceOrganizeImports = 'source.organizeImports';
        /**
         * Base kind for auto-fix source actions: `source.fixAll`.
         *
         * Fix all actions automatically fix errors that have a clear fix that do not require user input.
         * They should not suppress errors or perform unsafe fixes such as generating new types or classes.
         *
         * @since 3.15.0
         */
        CodeActionKind.SourceFixAll = 'source.fixAll';
        /**
         * Base kind for all code actions applying to the entire notebook's scope. CodeActionKinds using
         * this should always begin with `notebook.`
         *
         * @since 3.18.0
         */
        CodeActionKind.Notebook = 'notebook';
    })(CodeActionKind || (exports.CodeActionKind = CodeActionKind = {}));
    /**
     * The reason why code actions were requested.
     *
     * @since 3.17.0
     */
    var CodeActionTriggerKind;
    (function (CodeActionTriggerKind) {
        /**
         * Code actions were explicitly requested by the user or by an extension.
         */
        CodeActionTriggerKind.Invoked = 1;
        /**
         * Code actions were requested automatically.
         *
         * This typically happens when current selection in a file changes, but can
         * also be triggered when file content changes.
         */
        CodeActionTriggerKind.Automatic = 2;
    })(CodeActionTriggerKind || (exports.CodeActionTriggerKind = CodeActionTriggerKind = {}));
    /**
     * The CodeActionContext namespace provides helper functions to work with
     * {@link CodeActionContext} literals.
     */
    var CodeActionContext;
    (function (CodeActionContext) {
        /**
         * Creates a new CodeActionContext literal.
         */
        function create(diagnostics, only, triggerKind) {
            var result = { diagnostics: diagnostics };
            if (only !== undefined && only !== null) {
                result.only = only;
            }
            if (triggerKind !== undefined && triggerKind !== null) {
                result.triggerKind = triggerKind;
            }
            return result;
        }
        CodeActionContext.create = create;
        /**
         * Checks whether the given literal conforms to the {@link CodeActionContext} interface.
         */
        function is(value) {
            var candidate = value;
            return Is.defined(candidate) && Is.typedArray(candidate.diagnostics, Diagnostic.is)
                && (candidate.only === undefined || Is.typedArray(candidate.only, Is.string))
                && (candidate.triggerKind === undefined || candidate.triggerKind === CodeActionTriggerKind.Invoked || candidate.triggerKind === CodeActionTriggerKind.Automatic);
        }
        CodeActionContext.is = is;
    })(CodeActionContext || (exports.CodeActionContext = CodeActionContext = {}));
    /**
     * Code action tags are extra annotations that tweak the behavior of a code action.
     *
     * @since 3.18.0
     */
    var CodeActionTag;
    (function (CodeActionTag) {
        /**
         * Marks the code action as LLM-generated.
         */
        CodeActionTag.LLMGenerated = 1;
        /**
         * Checks whether the given literal conforms to the {@link CodeActionTag} interface.
         */
        function is(value) {
            return Is.defined(value) && value === CodeActionTag.LLMGenerated;
        }
        CodeActionTag.is = is;
    })(CodeActionTag || (exports.CodeActionTag = CodeActionTag = {}));
    var CodeAction;
    (function (CodeAction) {
        function create(title, kindOrCommandOrEdit, kind) {
            var result = { title: title };
            var checkKind = true;
            if (typeof kindOrCommandOrEdit === 'string') {
                checkKind = false;
                result.kind = kindOrCommandOrEdit;
            }
            else if (Command.is(kindOrCommandOrEdit)) {
                result.command = kindOrCommandOrEdit;
            }
            else {
                result.edit = kindOrCommandOrEdit;
            }
            if (checkKind && kind !== undefined) {
                result.kind = kind;
            }
            return result;
        }
        CodeAction.create = create;
        function is(value) {
            var candidate = value;
            return candidate && Is.string(candidate.title) &&
                (candidate.diagnostics === undefined || Is.typedArray(candidate.diagnostics, Diagnostic.is)) &&
                (candidate.kind === undefined || Is.string(candidate.kind)) &&
                (candidate.edit !== undefined || candidate.command !== undefined) &&
                (candidate.command === undefined || Command.is(candidate.command)) &&
                (candidate.isPreferred === undefined || Is.boolean(candidate.isPreferred)) &&
                (candidate.edit === undefined || WorkspaceEdit.is(candidate.edit)) &&
                (candidate.tags === undefined || Is.typedArray(candidate.tags, CodeActionTag.is));
        }
        CodeAction.is = is;
    })(CodeAction || (exports.CodeAction = CodeAction = {}));
    /**
     * The CodeLens namespace provides helper functions to work with
     * {@link CodeLens} literals.
     */
    var CodeLens;
    (function (CodeLens) {
        /**
         * Creates a new CodeLens literal.
         */
        function create(range, data) {
            var result = { range: range };
            if (Is.defined(data)) {
                result.data = data;
            }
            return result;
        }
        CodeLens.create = create;
        /**
         * Checks whether the given literal conforms to the {@link CodeLens} interface.
         */
        function is(value) {
            var candidate = value;
            return Is.defined(candidate) && Range.is(candidate.range) && (Is.undefined(candidate.command) || Command.is(candidate.command));
        }
        CodeLens.is = is;
    })(CodeLens || (exports.CodeLens = CodeLens = {}));
    /**
     * The FormattingOptions namespace provides helper functions to work with
     * {@link FormattingOptions} literals.
     */
    var FormattingOptions;
    (function (FormattingOptions) {
        /**
         * Creates a new FormattingOptions literal.
         */
        function create(tabSize, insertSpaces) {
            return { tabSize: tabSize, insertSpaces: insertSpaces };
        }
        FormattingOptions.create = create;
        /**
         * Checks whether the given literal conforms to the {@link FormattingOptions} interface.
         */
        function is(value) {
            var candidate = value;
            return Is.defined(candidate) && Is.uinteger(candidate.tabSize) && Is.boolean(candidate.insertSpaces);
        }
        FormattingOptions.is = is;
    })(FormattingOptions || (exports.FormattingOptions = FormattingOptions = {}));
    /**
     * The DocumentLink namespace provides helper functions to work with
     * {@link DocumentLink} literals.
     */
    var DocumentLink;
    (function (DocumentLink) {
        /**
         * Creates a new DocumentLink literal.
         */
        function create(range, target, data) {
            return { range: range, target: target, data: data };
        }
        DocumentLink.create = create;
        /**
         * Checks whether the given literal conforms to the {@link DocumentLink} interface.
         */
        function is(value) {
            var candidate = value;
            return Is.defined(candidate) && Range.is(candidate.range) && (Is.undefined(candidate.target) || Is.string(candidate.target));
        }
        DocumentLink.is = is;
    })(DocumentLink || (exports.DocumentLink = DocumentLink = {}));
    /**
     * The SelectionRange namespace provides helper function to work with
     * SelectionRange literals.
     */
    var SelectionRange;
    (function (SelectionRange) {
        /**
         * Creates a new SelectionRange
         * @param range the range.
         * @param parent an optional parent.
         */
        function create(range, parent) {
            return { range: range, parent: parent };
        }
        SelectionRange.create = create;
        function is(value) {
            var candidate = value;
            return Is.objectLiteral(candidate) && Range.is(candidate.range) && (candidate.parent === undefined || SelectionRange.is(candidate.parent));
        }
        SelectionRange.is = is;
    })(SelectionRange || (exports.SelectionRange = SelectionRange = {}));
    /**
     * A set of predefined token types. This set is not fixed
     * an clients can specify additional token types via the
     * corresponding client capabilities.
     *
     * @since 3.16.0
     */
    var SemanticTokenTypes;
    (function (SemanticTokenTypes) {
        SemanticTokenTypes["namespace"] = "namespace";
        /**
         * Represents a generic type. Acts as a fallback for types which can't be mapped to
         * a specific type like class or enum.
         */
        SemanticTokenTypes["type"] = "type";
        SemanticTokenTypes["class"] = "class";
        SemanticTokenTypes["enum"] = "enum";
        SemanticTokenTypes["interface"] = "interface";
        SemanticTokenTypes["struct"] = "struct";
        SemanticTokenTypes["typeParameter"] = "typeParameter";
        SemanticTokenTypes["parameter"] = "parameter";
        SemanticTokenTypes["variable"] = "variable";
        SemanticTokenTypes["property"] = "property";
        SemanticTokenTypes["enumMember"] = "enumMember";
        SemanticTokenTypes["event"] = "event";
        SemanticTokenTypes["function"] = "function";
        SemanticTokenTypes["method"] = "method";
        SemanticTokenTypes["macro"] = "macro";
        SemanticTokenTypes["keyword"] = "keyword";
        SemanticTokenTypes["modifier"] = "modifier";
        SemanticTokenTypes["comment"] = "comment";
        SemanticTokenTypes["string"] = "string";
        SemanticTokenTypes["number"] = "number";
        SemanticTokenTypes["regexp"] = "regexp";
        SemanticTokenTypes["operator"] = "operator";
        /**
         * @since 3.17.0
         */
        SemanticTokenTypes["decorator"] = "decorator";
        /**
         * @since 3.18.0
         */
        SemanticTokenTypes["label"] = "label";
    })(SemanticTokenTypes || (exports.SemanticTokenTypes = SemanticTokenTypes = {}));
    /**
     * A set of predefined token modifiers. This set is not fixed
     * an clients can specify additional token types via the
     * corresponding client capabilities.
     *
     * @since 3.16.0
     */
    var SemanticTokenModifiers;
    (function (SemanticTokenModifiers) {
        SemanticTokenModifiers["declaration"] = "declaration";
        SemanticTokenModifiers["definition"] = "definition";
        SemanticTokenModifiers["readonly"] = "readonly";
        SemanticTokenModifiers["static"] = "static";
        SemanticTokenModifiers["deprecated"] = "deprecated";
        SemanticTokenModifiers["abstract"] = "abstract";
        SemanticTokenModifiers["async"] = "async";
        SemanticTokenModifiers["modification"] = "modification";
        SemanticTokenModifiers["documentation"] = "documentation";
        SemanticTokenModifiers["defaultLibrary"] = "defaultLibrary";
    })(SemanticTokenModifiers || (exports.SemanticTokenModifiers = SemanticTokenModifiers = {}));
    /**
     * @since 3.16.0
     */
    var SemanticTokens;
    (function (SemanticTokens) {
        function is(value) {
            var candidate = value;
            return Is.objectLiteral(candidate) && (candidate.resultId === undefined || typeof candidate.resultId === 'string') &&
                Array.isArray(candidate.data) && (candidate.data.length === 0 || typeof candidate.data[0] === 'number');
        }
        SemanticTokens.is = is;
    })(SemanticTokens || (exports.SemanticTokens = SemanticTokens = {}));
    /**
     * The InlineValueText namespace provides functions to deal with InlineValueTexts.
     *
     * @since 3.17.0
     */
    var InlineValueText;
    (function (InlineValueText) {
        /**
         * Creates a new InlineValueText literal.
         */
        function create(range, text) {
            return { range: range, text: text };
        }
        InlineValueText.create = create;
        function is(value) {
            var candidate = value;
            return candidate !== undefined && candidate !== null && Range.is(candidate.range) && Is.string(candidate.text);
        }
        InlineValueText.is = is;
    })(InlineValueText || (exports.InlineValueText = InlineValueText = {}));
    /**
     * The InlineValueVariableLookup namespace provides functions to
     * deal with InlineValueVariableLookups.
     *
     * @since 3.17.0
     */
    var InlineValueVariableLookup;
    (function (InlineValueVariableLookup) {
        /**
         * Creates a new InlineValueText literal.
         */
        function create(range, variableName, caseSensitiveLookup) {
            return { range: range, variableName: variableName, caseSensitiveLookup: caseSensitiveLookup };
        }
        InlineValueVariableLookup.create = create;
        function is(value) {
            var candidate = value;
            return candidate !== undefined && candidate !== null && Range.is(candidate.range) && Is.boolean(candidate.caseSensitiveLookup)
                && (Is.string(candidate.variableName) || candidate.variableName === undefined);
        }
        InlineValueVariableLookup.is = is;
    })(InlineValueVariableLookup || (exports.InlineValueVariableLookup = InlineValueVariableLookup = {}));
    /**
     * The InlineValueEvaluatableExpression namespace provides functions to deal with InlineValueEvaluatableExpression.
     *
     * @since 3.17.0
     */
    var InlineValueEvaluatableExpression;
    (function (InlineValueEvaluatableExpression) {
        /**
         * Creates a new InlineValueEvaluatableExpression literal.
         */
        function create(range, expression) {
            return { range: range, expression: expression };
        }
        InlineValueEvaluatableExpression.create = create;
        function is(value) {
            var candidate = value;
            return candidate !== undefined && candidate !== null && Range.is(candidate.range)
                && (Is.string(candidate.expression) || candidate.expression === undefined);
        }
        InlineValueEvaluatableExpression.is = is;
    })(InlineValueEvaluatableExpression || (exports.InlineValueEvaluatableExpression = InlineValueEvaluatableExpression = {}));
    /**
     * The InlineValueContext namespace provides helper functions to work with
     * {@link InlineValueContext} literals.
     *
     * @since 3.17.0
     */
    var InlineValueContext;
    (function (InlineValueContext) {
        /**
         * Creates a new InlineValueContext literal.
         */
        function create(frameId, stoppedLocation) {
            return { frameId: frameId, stoppedLocation: stoppedLocation };
        }
        InlineValueContext.create = create;
        /**
         * Checks whether the given literal conforms to the {@link InlineValueContext} interface.
         */
        function is(value) {
            var candidate = value;
            return Is.defined(candidate) && Range.is(value.stoppedLocation);
        }
        InlineValueContext.is = is;
    })(InlineValueContext || (exports.InlineValueContext = InlineValueContext = {}));
    /**
     * Inlay hint kinds.
     *
     * @since 3.17.0
     */
    var InlayHintKind;
    (function (InlayHintKind) {
        /**
         * An inlay hint that for a type annotation.
         */
        InlayHintKind.Type = 1;
        /**
         * An inlay hint that is for a parameter.
         */
        InlayHintKind.Parameter = 2;
        function is(value) {
            return value === 1 || value === 2;
        }
        InlayHintKind.is = is;
    })(InlayHintKind || (exports.InlayHintKind = InlayHintKind = {}));
    var InlayHintLabelPart;
    (function (InlayHintLabelPart) {
        function create(value) {
            return { value: value };
        }
        InlayHintLabelPart.create = create;
        function is(value) {
            var candidate = value;
            return Is.objectLiteral(candidate)
                && (candidate.tooltip === undefined || Is.string(candidate.tooltip) || MarkupContent.is(candidate.tooltip))
                && (candidate.location === undefined || Location.is(candidate.location))
                && (candidate.command === undefined || Command.is(candidate.command));
        }
        InlayHintLabelPart.is = is;
    })(InlayHintLabelPart || (exports.InlayHintLabelPart = InlayHintLabelPart = {}));
    var InlayHint;
    (function (InlayHint) {
        function create(position, label, kind) {
            var result = { position: position, label: label };
            if (kind !== undefined) {
                result.kind = kind;
            }
            return result;
        }
        InlayHint.create = create;
        function is(value) {
            var candidate = value;
            return Is.objectLiteral(candidate) && Position.is(candidate.position)
                && (Is.string(candidate.label) || Is.typedArray(candidate.label, InlayHintLabelPart.is))
                && (candidate.kind === undefined || InlayHintKind.is(candidate.kind))
                && (candidate.textEdits === undefined) || Is.typedArray(candidate.textEdits, TextEdit.is)
                && (candidate.tooltip === undefined || Is.string(candidate.tooltip) || MarkupContent.is(candidate.tooltip))
                && (candidate.paddingLeft === undefined || Is.boolean(candidate.paddingLeft))
                && (candidate.paddingRight === undefined || Is.boolean(candidate.paddingRight));
        }
        InlayHint.is = is;
    })(InlayHint || (exports.InlayHint = InlayHint = {}));
    var StringValue;
    (function (StringValue) {
        function createSnippet(value) {
            return { kind: 'snippet', value: value };
        }
        StringValue.createSnippet = createSnippet;
        function isSnippet(value) {
            var candidate = value;
            return Is.objectLiteral(candidate)
                && candidate.kind === 'snippet'
                && Is.string(candidate.value);
        }
        StringValue.isSnippet = isSnippet;
    })(StringValue || (exports.StringValue = StringValue = {}));
    var InlineCompletionItem;
    (function (InlineCompletionItem) {
        function create(insertText, filterText, range, command) {
            return { insertText: insertText, filterText: filterText, range: range, command: command };
        }
        InlineCompletionItem.create = create;
    })(InlineCompletionItem || (exports.InlineCompletionItem = InlineCompletionItem = {}));
    var InlineCompletionList;
    (function (InlineCompletionList) {
        function create(items) {
            return { items: items };
        }
        InlineCompletionList.create = create;
    })(InlineCompletionList || (exports.InlineCompletionList = InlineCompletionList = {}));
    /**
     * Describes how an {@link InlineCompletionItemProvider inline completion provider} was triggered.
     *
     * @since 3.18.0
     */
    var InlineCompletionTriggerKind;
    (function (InlineCompletionTriggerKind) {
        /**
         * Completion was triggered explicitly by a user gesture.
         */
        InlineCompletionTriggerKind.Invoked = 1;
        /**
         * Completion was triggered automatically while editing.
         */
        InlineCompletionTriggerKind.Automatic = 2;
    })(InlineCompletionTriggerKind || (exports.InlineCompletionTriggerKind = InlineCompletionTriggerKind = {}));
    var SelectedCompletionInfo;
    (function (SelectedCompletionInfo) {
        function create(range, text) {
            return { range: range, text: text };
        }
        SelectedCompletionInfo.create = create;
    })(SelectedCompletionInfo || (exports.SelectedCompletionInfo = SelectedCompletionInfo = {}));
    var InlineCompletionContext;
    (function (InlineCompletionContext) {
        function create(triggerKind, selectedCompletionInfo) {
            return { triggerKind: triggerKind, selectedCompletionInfo: selectedCompletionInfo };
        }
        InlineCompletionContext.create = create;
    })(InlineCompletionContext || (exports.InlineCompletionContext = InlineCompletionContext = {}));
    var WorkspaceFolder;
    (function (WorkspaceFolder) {
        function is(value) {
            var candidate = value;
            return Is.objectLiteral(candidate) && URI.is(candidate.uri) && Is.string(candidate.name);
        }
        WorkspaceFolder.is = is;
    })(WorkspaceFolder || (exports.WorkspaceFolder = WorkspaceFolder = {}));
    exports.EOL = ['\n', '\r\n', '\r'];
    /**
     * @deprecated Use the text document from the new vscode-languageserver-textdocument package.
     */
    var TextDocument;
    (function (TextDocument) {
        /**
         * Creates a new ITextDocument literal from the given uri and content.
         * @param uri The document's uri.
         * @param languageId The document's language Id.
         * @param version The document's version.
         * @param content The document's content.
         */
        function create(uri, languageId, version, content) {
            return new FullTextDocument(uri, languageId, version, content);
        }
        TextDocument.create = create;
        /**
         * Checks whether the given literal conforms to the {@link ITextDocument} interface.
         */
        function is(value) {
            var candidate = value;
            return Is.defined(candidate) && Is.string(candidate.uri) && (Is.undefined(candidate.languageId) || Is.string(candidate.languageId)) && Is.uinteger(candidate.lineCount)
                && Is.func(candidate.getText) && Is.func(candidate.positionAt) && Is.func(candidate.offsetAt) ? true : false;
        }
        TextDocument.is = is;
        function applyEdits(document, edits) {
            var text = document.getText();
            var sortedEdits = mergeSort(edits, function (a, b) {
                var diff = a.range.start.line - b.range.start.line;
                if (diff === 0) {
                    return a.range.start.character - b.range.start.character;
                }
                return diff;
            });
            var lastModifiedOffset = text.length;
            for (var i = sortedEdits.length - 1; i >= 0; i--) {
                var e = sortedEdits[i];
                var startOffset = document.offsetAt(e.range.start);
                var endOffset = document.offsetAt(e.range.end);
                if (endOffset <= lastModifiedOffset) {
                    text = text.substring(0, startOffset) + e.newText + text.substring(endOffset, text.length);
                }
                else {
                    throw new Error('Overlapping edit');
                }
                lastModifiedOffset = startOffset;
            }
            return text;
        }
        TextDocument.applyEdits = applyEdits;
        function mergeSort(data, compare) {
            if (data.length <= 1) {
                // sorted
                return data;
            }
            var p = (data.length / 2) | 0;
            var left = data.slice(0, p);
            var right = data.slice(p);
            mergeSort(left, compare);
            mergeSort(right, compare);
            var leftIdx = 0;
            var rightIdx = 0;
            var i = 0;
            while (leftIdx < left.length && rightIdx < right.length) {
                var ret = compare(left[leftIdx], right[rightIdx]);
                if (ret <= 0) {
                    // smaller_equal -> take left to preserve order
                    data[i++] = left[leftIdx++];
                }
                else {
                    // greater -> take right
                    data[i++] = right[rightIdx++];
                }
            }
            while (leftIdx < left.length) {
                data[i++] = left[leftIdx++];
            }
            while (rightIdx < right.length) {
                data[i++] = right[rightIdx++];
            }
            return data;
        }
    })(TextDocument || (exports.TextDocument = TextDocument = {}));
    /**
     * @deprecated Use the text document from the new vscode-languageserver-textdocument package.
     */
    var FullTextDocument = /** @class */ (function () {
        function FullTextDocument(uri, languageId, version, content) {
            this._uri = uri;
            this._languageId = languageId;
            this._version = version;
            this._content = content;
            this._lineOffsets = undefined;
        }
        Object.defineProperty(FullTextDocument.prototype, "uri", {
            get: function () {
                return this._uri;
            },
            enumerable: false,
            configurable: true
        });
        Object.defineProperty(FullTextDocument.prototype, "languageId", {
            get: function () {
                return this._languageId;
            },
            enumerable: false,
            configurable: true
        });
        Object.defineProperty(FullTextDocument.prototype, "version", {
            get: function () {
                return this._version;
            },
            enumerable: false,
            configurable: true
        });
        FullTextDocument.prototype.getText = function (range) {
            if (range) {
                var start = this.offsetAt(range.start);
                var end = this.offsetAt(range.end);
                return this._content.substring(start, end);
            }
            return this._content;
        };
        FullTextDocument.prototype.update = function (event, version) {
            this._content = event.text;
            this._version = version;
            this._lineOffsets = undefined;
        };
        FullTextDocument.prototype.getLineOffsets = function () {
            if (this._lineOffsets === undefined) {
                var lineOffsets = [];
                var text = this._content;
                var isLineStart = true;
                for (var i = 0; i < text.length; i++) {
                    if (isLineStart) {
                        lineOffsets.push(i);
                        isLineStart = false;
                    }
                    var ch = text.charAt(i);
                    isLineStart = (ch === '\r' || ch === '\n');
                    if (ch === '\r' && i + 1 < text.length && text.charAt(i + 1) === '\n') {
                        i++;
                    }
                }
                if (isLineStart && text.length > 0) {
                    lineOffsets.push(text.length);
                }
                this._lineOffsets = lineOffsets;
            }
            return this._lineOffsets;
        };
        FullTextDocument.prototype.positionAt = function (offset) {
            offset = Math.max(Math.min(offset, this._content.length), 0);
            var lineOffsets = this.getLineOffsets();
            var low = 0, high = lineOffsets.length;
            if (high === 0) {
                return Position.create(0, offset);
            }
            while (low < high) {
                var mid = Math.floor((low + high) / 2);
                if (lineOffsets[mid] > offset) {
                    high = mid;
                }
                else {
                    low = mid + 1;
                }
            }
            // low is the least x for which the line offset is larger than the current offset
            // or array.length if no line offset is larger than the current offset
            var line = low - 1;
            return Position.create(line, offset - lineOffsets[line]);
        };
        FullTextDocument.prototype.offsetAt = function (position) {
            var lineOffsets = this.getLineOffsets();
            if (position.line >= lineOffsets.length) {
                return this._content.length;
            }
            else if (position.line < 0) {
                return 0;
            }
            var lineOffset = lineOffsets[position.line];
            var nextLineOffset = (position.line + 1 < lineOffsets.length) ? lineOffsets[position.line + 1] : this._content.length;
            return Math.max(Math.min(lineOffset + position.character, nextLineOffset), lineOffset);
        };
        Object.defineProperty(FullTextDocument.prototype, "lineCount", {
            get: function () {
                return this.getLineOffsets().length;
            },
            enumerable: false,
            configurable: true
        });
        return FullTextDocument;
    }());
    var Is;
    (function (Is) {
        var toString = Object.prototype.toString;
        function defined(value) {
            return typeof value !== 'undefined';
        }
        Is.defined = defined;
        function undefined(value) {
            return typeof value === 'undefined';
        }
        Is.undefined = undefined;
        function boolean(value) {
            return value === true || value === false;
        }
        Is.boolean = boolean;
        function string(value) {
            return toString.call(value) === '[object String]';
        }
        Is.string = string;
        function number(value) {
            return toString.call(value) === '[object Number]';
        }
        Is.number = number;
        function numberRange(value, min, max) {
            return toString.call(value) === '[object Number]' && min <= value && value <= max;
        }
        Is.numberRange = numberRange;
        function integer(value) {
            return toString.call(value) === '[object Number]' && -2147483648 <= value && value <= 2147483647;
        }
        Is.integer = integer;
        function uinteger(value) {
            return toString.call(value) === '[object Number]' && 0 <= value && value <= 2147483647;
        }
        Is.uinteger = uinteger;
        function func(value) {
            return toString.call(value) === '[object Function]';
        }
        Is.func = func;
        function objectLiteral(value) {
            // Strictly speaking class instances pass this check as well. Since the LSP
            // doesn't use classes we ignore this for now. If we do we need to add something
            // like this: `Object.getPrototypeOf(Object.getPrototypeOf(x)) === null`
            return value !== null && typeof value === 'object';
        }
        Is.objectLiteral = objectLiteral;
        function typedArray(value, check) {
            return Array.isArray(value) && value.every(check);
        }
        Is.typedArray = typedArray;
    })(Is || (Is = {}));
});


/***/ }),

/***/ 490:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ NoEngine)
/* harmony export */ });
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5518);

/** Nobody named an engine, and this machine has none: what can be answered without one still can. Exit code 4. */ class NoEngine extends _problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .AF {
    constructor(what, details){
        super({
            kind: 'surroundings',
            what,
            ...details
        });
    }
}


/***/ }),

/***/ 7246:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ fingerprintOf)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);

/**
 * The identity of a finding: SHA-256 (hex) over its parts. Equal parts give equal fingerprints over runs and
 * machines; moving a border between two parts gives another one.
 */ function fingerprintOf(parts) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(JSON.stringify(parts)).digest('hex');
}


/***/ }),

/***/ 35:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EW: () => (/* binding */ readSmallFile),
/* harmony export */   IB: () => (/* binding */ readJsonBlob),
/* harmony export */   Ym: () => (/* binding */ openBlob),
/* harmony export */   dr: () => (/* binding */ brokenBlob),
/* harmony export */   gm: () => (/* binding */ readBlob),
/* harmony export */   nD: () => (/* binding */ blobPath)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5518);
/* harmony import */ var _tools_json_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3859);
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8219);






/** A manifest, index or config larger than this is nobody's: registries refuse manifests over 4 MiB. */ const largestJson = 8 * 1024 * 1024;
/**
 * Where a layout keeps a blob.
 * @throws Problem (surroundings) when the digest is none: it never becomes a path
 */ function blobPath(dir, digest) {
    if (!(0,_digest_js__WEBPACK_IMPORTED_MODULE_5__/* .isDigest */ .Bc)(digest)) throw (0,_problem_js__WEBPACK_IMPORTED_MODULE_3__/* .surroundingsFailed */ .fs)(`\`${digest.slice(0, 100)}\` in ${dir} is no digest`);
    return (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(dir, 'blobs', 'sha256', digest.slice('sha256:'.length));
}
/** Large pieces: a blob is hashed twice as fast as with Node's 64 KiB. In bytes. */ const piece = 1024 * 1024;
/** A blob of a layout as a stream; that it is missing shows when it is read. */ function openBlob(dir, digest) {
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.createReadStream)(blobPath(dir, digest), {
        highWaterMark: piece
    });
}
/** What is wrong with a blob of a layout, as a Problem that names it. */ function brokenBlob(dir, digest, why, cause) {
    return (0,_problem_js__WEBPACK_IMPORTED_MODULE_3__/* .surroundingsFailed */ .fs)(`The layout ${dir} is not whole: blob ${digest} ${why}`, {
        todo: 'Build it again; when it happens again, look at the disk (`df -h`) and at the builder.'
    }, cause);
}
/**
 * Reads a small file completely.
 * @param limit in bytes
 * @throws Problem (surroundings) when it is missing, unreadable or larger than the limit
 */ async function readSmallFile(path, limit = largestJson) {
    try {
        const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(path, 'r');
        try {
            const stat = await file.stat();
            if (!stat.isFile()) throw new Error('it is no file');
            if (stat.size > limit) throw new Error(`it has ${stat.size} bytes, more than ${limit}`);
            return await file.readFile();
        } finally{
            await file.close();
        }
    } catch (error) {
        throw (0,_problem_js__WEBPACK_IMPORTED_MODULE_3__/* .surroundingsFailed */ .fs)(`${path} cannot be read: ${error instanceof Error ? error.message : String(error)}`, {
            todo: 'Is it an OCI image layout, as `--output type=oci,tar=false` writes it?'
        }, error);
    }
}
/**
 * Reads a small blob (manifest, index, config) and checks its size and digest.
 * @throws Problem (surroundings) that names the blob when it is missing, too large or not what it should be
 */ async function readBlob(dir, descriptor) {
    const { digest, size } = descriptor;
    const bytes = await readSmallFile(blobPath(dir, digest)).catch((error)=>{
        throw brokenBlob(dir, digest, 'is missing or cannot be read', error);
    });
    if (bytes.length !== size) throw brokenBlob(dir, digest, `has ${bytes.length} bytes instead of ${size}`);
    const actual = (0,_digest_js__WEBPACK_IMPORTED_MODULE_5__/* .digestOf */ .ol)(bytes);
    if (actual !== digest) throw brokenBlob(dir, digest, `has the contents of ${actual}`);
    return bytes;
}
/** As readBlob, parsed and checked against a schema. */ async function readJsonBlob(schema, dir, descriptor) {
    const bytes = await readBlob(dir, descriptor);
    return (0,_tools_json_js__WEBPACK_IMPORTED_MODULE_4__/* .parseJson */ .q)(schema, bytes.toString('utf8'), `Blob ${descriptor.digest} of ${dir}`);
}


/***/ }),

/***/ 8219:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bc: () => (/* binding */ isDigest),
/* harmony export */   Ul: () => (/* binding */ digestOfStream),
/* harmony export */   ol: () => (/* binding */ digestOf)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);

const pattern = /^sha256:[a-f0-9]{64}$/;
/** Whether a text is a digest and may therefore become a part of a path or an address. */ function isDigest(text) {
    return pattern.test(text);
}
/** The digest of some bytes, or of a text in UTF-8. */ function digestOf(bytes) {
    return `sha256:${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(bytes).digest('hex')}`;
}
/**
 * Reads a stream of bytes to its end in constant memory.
 * @returns its digest and its length in bytes
 * @throws whatever the stream throws
 */ async function digestOfStream(stream) {
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
    let bytes = 0;
    for await (const chunk of stream){
        if (!(chunk instanceof Uint8Array)) throw new TypeError('the stream gives something else than bytes');
        hash.update(chunk);
        bytes += chunk.length;
    }
    return {
        digest: `sha256:${hash.digest('hex')}`,
        bytes
    };
}


/***/ }),

/***/ 8693:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T4: () => (/* binding */ readLayout),
/* harmony export */   XD: () => (/* binding */ readRoot)
/* harmony export */ });
/* unused harmony export isAttestation */
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5518);
/* harmony import */ var _tools_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3859);
/* harmony import */ var _blobs_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(35);
/* harmony import */ var _media_types_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9683);
/* harmony import */ var _platform_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1924);
/* harmony import */ var _schemas_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3707);







/** Whether a manifest of an index is an attestation of another (BuildKit docs/attestations/attestation-storage.md). */ function isAttestation(descriptor) {
    return descriptor.annotations?.['vnd.docker.reference.type'] === 'attestation-manifest';
}
/**
 * Reads a layout's `index.json`.
 * @returns the one descriptor it names (several entries for one digest are several names of it)
 * @throws Problem (surroundings) when it is no layout or holds several images
 */ async function readRoot(dir) {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(dir, 'index.json');
    const { manifests } = (0,_tools_json_js__WEBPACK_IMPORTED_MODULE_2__/* .parseJson */ .q)(_schemas_js__WEBPACK_IMPORTED_MODULE_6__/* .indexSchema */ .me, (await (0,_blobs_js__WEBPACK_IMPORTED_MODULE_3__/* .readSmallFile */ .EW)(path)).toString('utf8'), path);
    const [root] = manifests;
    if (!root || new Set(manifests.map(({ digest })=>digest)).size !== 1) throw (0,_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .surroundingsFailed */ .fs)(`${path} names ${manifests.length} images instead of one`);
    return root;
}
/**
 * Reads everything about a layout's image but its layers; the digests of what is read are checked.
 * @param dir the layout folder
 * @throws Problem (surroundings) when it is no layout of one image for one platform, or a blob is missing or wrong
 */ async function readLayout(dir) {
    const root = await readRoot(dir);
    const index = (0,_media_types_js__WEBPACK_IMPORTED_MODULE_4__/* .isIndexType */ .$U)(root.mediaType) ? await (0,_blobs_js__WEBPACK_IMPORTED_MODULE_3__/* .readJsonBlob */ .IB)(_schemas_js__WEBPACK_IMPORTED_MODULE_6__/* .indexSchema */ .me, dir, root) : undefined;
    const images = index ? index.manifests.filter((each)=>!isAttestation(each)) : [
        root
    ];
    const [manifest] = images;
    if (!manifest || images.length > 1) throw (0,_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .surroundingsFailed */ .fs)(`The layout ${dir} holds ${images.length} platforms instead of one`);
    if (!(0,_media_types_js__WEBPACK_IMPORTED_MODULE_4__/* .isManifestType */ .Q3)(manifest.mediaType)) throw (0,_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .surroundingsFailed */ .fs)(`The layout ${dir} holds a ${manifest.mediaType}, which is no image`);
    const { config: configDescriptor, layers } = await (0,_blobs_js__WEBPACK_IMPORTED_MODULE_3__/* .readJsonBlob */ .IB)(_schemas_js__WEBPACK_IMPORTED_MODULE_6__/* .manifestSchema */ .rc, dir, manifest);
    const config = await (0,_blobs_js__WEBPACK_IMPORTED_MODULE_3__/* .readJsonBlob */ .IB)(_schemas_js__WEBPACK_IMPORTED_MODULE_6__/* .configSchema */ .Qn, dir, configDescriptor);
    const diffIds = config.rootfs.diff_ids;
    if (diffIds.length !== layers.length) throw (0,_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .surroundingsFailed */ .fs)(`The layout ${dir} has ${layers.length} layers, and its config names ${diffIds.length}`);
    return {
        dir,
        root,
        ...index ? {
            index
        } : {},
        manifest,
        platform: (0,_platform_js__WEBPACK_IMPORTED_MODULE_5__/* .platformOf */ .tj)(config.os, config.architecture, config.variant),
        config,
        configDescriptor,
        layers,
        diffIds,
        attestations: index ? index.manifests.filter(isAttestation) : []
    };
}


/***/ }),

/***/ 9683:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $U: () => (/* binding */ isIndexType),
/* harmony export */   Fm: () => (/* binding */ manifestTypes),
/* harmony export */   Ib: () => (/* binding */ mediaTypes),
/* harmony export */   MB: () => (/* binding */ compressionOf),
/* harmony export */   Q3: () => (/* binding */ isManifestType)
/* harmony export */ });
/** Media types of OCI images and of Docker's schema 2 (image-spec/media-types.md, distribution docs). */ const mediaTypes = {
    index: 'application/vnd.oci.image.index.v1+json',
    manifest: 'application/vnd.oci.image.manifest.v1+json',
    config: 'application/vnd.oci.image.config.v1+json',
    dockerIndex: 'application/vnd.docker.distribution.manifest.list.v2+json',
    dockerManifest: 'application/vnd.docker.distribution.manifest.v2+json'
};
/** What we accept when we ask a registry for a manifest. */ const manifestTypes = [
    mediaTypes.index,
    mediaTypes.manifest,
    mediaTypes.dockerIndex,
    mediaTypes.dockerManifest
];
/** Whether a media type is that of an index (Docker: manifest list). */ function isIndexType(mediaType) {
    return mediaType === mediaTypes.index || mediaType === mediaTypes.dockerIndex;
}
/** Whether a media type is that of one image's manifest. */ function isManifestType(mediaType) {
    return mediaType === mediaTypes.manifest || mediaType === mediaTypes.dockerManifest;
}
/** How a layer is compressed, or undefined when its media type is not one of a layer. */ function compressionOf(mediaType) {
    const match = /^application\/vnd\.(?:oci\.image\.layer\.(?:nondistributable\.)?v1\.tar|docker\.image\.rootfs\.(?:foreign\.)?diff\.tar)(?:[+.](gzip|zstd))?$/.exec(mediaType);
    if (!match) return undefined;
    if (match[1] === 'gzip') return 'gzip';
    return match[1] === 'zstd' ? 'zstd' : 'none';
}


/***/ }),

/***/ 1924:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FL: () => (/* binding */ normalizePlatform),
/* harmony export */   UX: () => (/* binding */ comparePlatforms),
/* harmony export */   jo: () => (/* binding */ sortPlatforms),
/* harmony export */   ol: () => (/* binding */ hostPlatform),
/* harmony export */   tj: () => (/* binding */ platformOf)
/* harmony export */ });
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5518);

const part = /^[a-z0-9_.-]+$/;
const systems = {
    macos: 'darwin'
};
const known = new Set([
    'linux',
    'windows',
    'darwin',
    'freebsd'
]);
/** Names of architectures as people and `uname` write them: [architecture, variant]. */ const architectures = {
    i386: [
        '386',
        ''
    ],
    x86_64: [
        'amd64',
        ''
    ],
    'x86-64': [
        'amd64',
        ''
    ],
    aarch64: [
        'arm64',
        ''
    ],
    armhf: [
        'arm',
        'v7'
    ],
    armel: [
        'arm',
        'v6'
    ]
};
/** What Node calls the processor it runs on. */ const nodeArchitectures = {
    x64: 'amd64',
    ia32: '386',
    arm: 'arm/v7',
    ppc64: 'ppc64le',
    mipsel: 'mipsle'
};
/**
 * The one way to write a platform, as github.com/containerd/platforms has it: `linux/x86_64` is `linux/amd64`,
 * `linux/arm64/v8` is `linux/arm64`, `linux/arm` is `linux/arm/v7`. A lone architecture means Linux.
 * @throws Problem (request) when it is no platform
 */ function normalizePlatform(text) {
    const parts = text.trim().toLowerCase().split('/');
    const [first, second, third, ...more] = parts;
    if (first === undefined || more.length > 0 || parts.some((each)=>!part.test(each))) throw noPlatform(text);
    if (second === undefined) {
        if (known.has(systems[first] ?? first)) throw noPlatform(text);
        return platformOf('linux', first);
    }
    return platformOf(first, second, third);
}
/** The normalised platform of an image's `os`, `architecture` and `variant`. */ function platformOf(os, architecture, variant = '') {
    const system = systems[os.toLowerCase()] ?? os.toLowerCase();
    const [arch, implied] = architectures[architecture.toLowerCase()] ?? [
        architecture.toLowerCase(),
        ''
    ];
    const chosen = normalizeVariant(arch, implied === '' ? variant.toLowerCase() : implied);
    return chosen === '' ? `${system}/${arch}` : `${system}/${arch}/${chosen}`;
}
/** Normalised, sorted and without duplicates. */ function sortPlatforms(platforms) {
    return [
        ...new Set(platforms.map(normalizePlatform))
    ].sort(comparePlatforms);
}
/** Order of platforms by their code points, the same on every machine. */ function comparePlatforms(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}
/** The platform of the containers that this machine runs: Linux on its processor. */ function hostPlatform(architecture = process.arch) {
    return normalizePlatform(`linux/${nodeArchitectures[architecture] ?? architecture}`);
}
function normalizeVariant(architecture, variant) {
    const numbered = /^\d/.test(variant) ? `v${variant}` : variant;
    if (architecture === 'arm') return numbered === '' ? 'v7' : numbered;
    if (architecture === 'arm64' && (numbered === 'v8' || numbered === 'v8.0')) return '';
    if (architecture === 'amd64' && numbered === 'v1') return '';
    return numbered;
}
function noPlatform(text) {
    return (0,_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .badRequest */ .li)(`\`${text.slice(0, 100)}\` is no platform`, {
        todo: 'A platform looks like `linux/amd64`, `linux/arm64` or `linux/arm/v7`.'
    });
}


/***/ }),

/***/ 7970:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F2: () => (/* binding */ parseReference),
/* harmony export */   FH: () => (/* binding */ formatReference),
/* harmony export */   ZD: () => (/* binding */ familiarReference),
/* harmony export */   aR: () => (/* binding */ repositoryName)
/* harmony export */ });
/* unused harmony export familiarName */
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5518);
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8219);


// The grammar of github.com/distribution/reference (regexp.go, normalize.go).
const component = '[a-z0-9]+(?:(?:[._]|__|-+)[a-z0-9]+)*';
const label = '(?:[a-zA-Z0-9]|[a-zA-Z0-9][a-zA-Z0-9-]*[a-zA-Z0-9])';
const domainPattern = new RegExp(`^(?:${label}(?:\\.${label})*|\\[[a-fA-F0-9:]+\\])(?::[0-9]+)?$`);
const pathPattern = new RegExp(`^${component}(?:/${component})*$`);
const tagPattern = /^\w[\w.-]{0,127}$/;
const imageId = /^[a-f0-9]{64}$/;
const longestPath = 255;
const hub = 'docker.io';
const examples = 'A name looks like `ghcr.io/acme/app:1.2.0`, `acme/app` or `debian:bookworm-slim`.';
/**
 * Takes an image name apart as Docker does: `debian` is `docker.io/library/debian`, and the first part is a
 * registry when it is `localhost`, has a dot or a port, or holds upper-case letters.
 * @throws Problem (request) when it is no image name
 */ function parseReference(text) {
    const refuse = (why, todo = examples)=>(0,_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .badRequest */ .li)(`\`${text.slice(0, 300)}\` is no image name: ${why}`, {
            todo
        });
    if (text === '') throw refuse('it is empty');
    if (imageId.test(text)) throw refuse('64 hex digits would be taken for an image ID');
    const at = text.indexOf('@');
    const digest = at < 0 ? undefined : text.slice(at + 1);
    if (digest !== undefined && !(0,_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .isDigest */ .Bc)(digest)) throw refuse('after `@` stands a digest, `sha256:` and 64 hex digits in lower case');
    const [name, tag] = splitTag(at < 0 ? text : text.slice(0, at));
    if (tag !== undefined && !tagPattern.test(tag)) throw refuse('a tag is 1 to 128 letters, digits, `_`, `.` and `-`, and starts with none of the last two');
    const { registry, repository } = splitDomain(name);
    if (!domainPattern.test(registry)) throw refuse(`\`${registry}\` is no host name`);
    if (repository !== repository.toLowerCase()) throw refuse('the repository has upper-case letters', `Write \`${text.toLowerCase().slice(0, 300)}\`.`);
    if (!pathPattern.test(repository)) throw refuse('between slashes stand lower-case letters and digits, joined by `.`, `_`, `__` or `-`');
    if (repository.length > longestPath) throw refuse(`it is longer than ${longestPath} characters`);
    return {
        registry,
        repository,
        ...tag === undefined ? {} : {
            tag
        },
        ...digest === undefined ? {} : {
            digest
        }
    };
}
/** The full name, `docker.io/library/debian:12`: parsing it again gives the same reference. */ function formatReference(reference) {
    return `${reference.registry}/${reference.repository}${suffix(reference)}`;
}
/** `registry/repository`, without tag and digest. */ function repositoryName({ registry, repository }) {
    return `${registry}/${repository}`;
}
/**
 * The name as people write it, without tag and digest: `debian`, `acme/app`, `ghcr.io/acme/app`. It stays in full
 * where the short form would mean something else: `docker.io/a.b/c`.
 */ function familiarName(name) {
    const full = repositoryName(name);
    if (name.registry !== hub) return full;
    const short = name.repository.replace(/^library\/(?=[^/]*$)/, '');
    const meant = splitDomain(short);
    return repositoryName(meant) === full && !imageId.test(short) ? short : full;
}
/** As familiarName, with tag and digest: `debian:12`. */ function familiarReference(reference) {
    return `${familiarName(reference)}${suffix(reference)}`;
}
function suffix({ tag, digest }) {
    return `${tag === undefined ? '' : `:${tag}`}${digest === undefined ? '' : `@${digest}`}`;
}
/** The tag stands after the last colon, unless a slash follows: then the colon belongs to a port. */ function splitTag(text) {
    const colon = text.lastIndexOf(':');
    if (colon < 0 || text.includes('/', colon)) return [
        text,
        undefined
    ];
    return [
        text.slice(0, colon),
        text.slice(colon + 1)
    ];
}
function splitDomain(name) {
    const slash = name.indexOf('/');
    if (slash < 0) return {
        registry: hub,
        repository: `library/${name}`
    };
    const first = name.slice(0, slash);
    const rest = name.slice(slash + 1);
    const isDomain = first === 'localhost' || /[.:]/.test(first) || first !== first.toLowerCase();
    if (!isDomain) return {
        registry: hub,
        repository: name
    };
    if (first !== hub && first !== 'index.docker.io') return {
        registry: first,
        repository: rest
    };
    return {
        registry: hub,
        repository: rest.includes('/') ? rest : `library/${rest}`
    };
}


/***/ }),

/***/ 3707:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Qn: () => (/* binding */ configSchema),
/* harmony export */   me: () => (/* binding */ indexSchema),
/* harmony export */   rc: () => (/* binding */ manifestSchema)
/* harmony export */ });
/* unused harmony export descriptorSchema */
/* harmony import */ var _sinclair_typebox__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2078);

// Go writes an empty list or map as `null` or not at all.
const nullable = (schema)=>_sinclair_typebox__WEBPACK_IMPORTED_MODULE_0__/* .Type */ .ZU.Optional(_sinclair_typebox__WEBPACK_IMPORTED_MODULE_0__/* .Type */ .ZU.Union([
        schema,
        _sinclair_typebox__WEBPACK_IMPORTED_MODULE_0__/* .Type */ .ZU.Null()
    ]));
const strings = nullable(_sinclair_typebox__WEBPACK_IMPORTED_MODULE_0__/* .Type */ .ZU.Array(_sinclair_typebox__WEBPACK_IMPORTED_MODULE_0__/* .Type */ .ZU.String()));
const texts = nullable(_sinclair_typebox__WEBPACK_IMPORTED_MODULE_0__/* .Type */ .ZU.Record(_sinclair_typebox__WEBPACK_IMPORTED_MODULE_0__/* .Type */ .ZU.String(), _sinclair_typebox__WEBPACK_IMPORTED_MODULE_0__/* .Type */ .ZU.String()));
/** Points to a blob (image-spec/descriptor.md). Size in bytes. */ const descriptorSchema = _sinclair_typebox__WEBPACK_IMPORTED_MODULE_0__/* .Type */ .ZU.Object({
    mediaType: _sinclair_typebox__WEBPACK_IMPORTED_MODULE_0__/* .Type */ .ZU.String(),
    digest: _sinclair_typebox__WEBPACK_IMPORTED_MODULE_0__/* .Type */ .ZU.String({
        pattern: '^sha256:[a-f0-9]{64}$'
    }),
    size: _sinclair_typebox__WEBPACK_IMPORTED_MODULE_0__/* .Type */ .ZU.Integer({
        minimum: 0
    }),
    annotations: texts,
    platform: _sinclair_typebox__WEBPACK_IMPORTED_MODULE_0__/* .Type */ .ZU.Optional(_sinclair_typebox__WEBPACK_IMPORTED_MODULE_0__/* .Type */ .ZU.Object({
        os: _sinclair_typebox__WEBPACK_IMPORTED_MODULE_0__/* .Type */ .ZU.String(),
        architecture: _sinclair_typebox__WEBPACK_IMPORTED_MODULE_0__/* .Type */ .ZU.String(),
        variant: _sinclair_typebox__WEBPACK_IMPORTED_MODULE_0__/* .Type */ .ZU.Optional(_sinclair_typebox__WEBPACK_IMPORTED_MODULE_0__/* .Type */ .ZU.String())
    }))
});
/** OCI index, Docker manifest list, and a layout's `index.json` (image-spec/image-index.md). */ const indexSchema = _sinclair_typebox__WEBPACK_IMPORTED_MODULE_0__/* .Type */ .ZU.Object({
    schemaVersion: _sinclair_typebox__WEBPACK_IMPORTED_MODULE_0__/* .Type */ .ZU.Literal(2),
    mediaType: _sinclair_typebox__WEBPACK_IMPORTED_MODULE_0__/* .Type */ .ZU.Optional(_sinclair_typebox__WEBPACK_IMPORTED_MODULE_0__/* .Type */ .ZU.String()),
    manifests: _sinclair_typebox__WEBPACK_IMPORTED_MODULE_0__/* .Type */ .ZU.Array(descriptorSchema),
    annotations: texts
});
/** OCI manifest and Docker's schema 2 (image-spec/manifest.md). */ const manifestSchema = _sinclair_typebox__WEBPACK_IMPORTED_MODULE_0__/* .Type */ .ZU.Object({
    schemaVersion: _sinclair_typebox__WEBPACK_IMPORTED_MODULE_0__/* .Type */ .ZU.Literal(2),
    mediaType: _sinclair_typebox__WEBPACK_IMPORTED_MODULE_0__/* .Type */ .ZU.Optional(_sinclair_typebox__WEBPACK_IMPORTED_MODULE_0__/* .Type */ .ZU.String()),
    config: descriptorSchema,
    layers: _sinclair_typebox__WEBPACK_IMPORTED_MODULE_0__/* .Type */ .ZU.Array(descriptorSchema),
    annotations: texts
});
/** What an image says of itself (image-spec/config.md); everything in it comes from the image: untrusted. */ const configSchema = _sinclair_typebox__WEBPACK_IMPORTED_MODULE_0__/* .Type */ .ZU.Object({
    os: _sinclair_typebox__WEBPACK_IMPORTED_MODULE_0__/* .Type */ .ZU.String(),
    architecture: _sinclair_typebox__WEBPACK_IMPORTED_MODULE_0__/* .Type */ .ZU.String(),
    variant: _sinclair_typebox__WEBPACK_IMPORTED_MODULE_0__/* .Type */ .ZU.Optional(_sinclair_typebox__WEBPACK_IMPORTED_MODULE_0__/* .Type */ .ZU.String()),
    created: _sinclair_typebox__WEBPACK_IMPORTED_MODULE_0__/* .Type */ .ZU.Optional(_sinclair_typebox__WEBPACK_IMPORTED_MODULE_0__/* .Type */ .ZU.String()),
    config: nullable(_sinclair_typebox__WEBPACK_IMPORTED_MODULE_0__/* .Type */ .ZU.Object({
        User: _sinclair_typebox__WEBPACK_IMPORTED_MODULE_0__/* .Type */ .ZU.Optional(_sinclair_typebox__WEBPACK_IMPORTED_MODULE_0__/* .Type */ .ZU.String()),
        Env: strings,
        Entrypoint: strings,
        Cmd: strings,
        WorkingDir: _sinclair_typebox__WEBPACK_IMPORTED_MODULE_0__/* .Type */ .ZU.Optional(_sinclair_typebox__WEBPACK_IMPORTED_MODULE_0__/* .Type */ .ZU.String()),
        Labels: texts,
        StopSignal: _sinclair_typebox__WEBPACK_IMPORTED_MODULE_0__/* .Type */ .ZU.Optional(_sinclair_typebox__WEBPACK_IMPORTED_MODULE_0__/* .Type */ .ZU.String())
    })),
    rootfs: _sinclair_typebox__WEBPACK_IMPORTED_MODULE_0__/* .Type */ .ZU.Object({
        type: _sinclair_typebox__WEBPACK_IMPORTED_MODULE_0__/* .Type */ .ZU.String(),
        diff_ids: _sinclair_typebox__WEBPACK_IMPORTED_MODULE_0__/* .Type */ .ZU.Array(_sinclair_typebox__WEBPACK_IMPORTED_MODULE_0__/* .Type */ .ZU.String({
            pattern: '^sha256:[a-f0-9]{64}$'
        }))
    }),
    history: nullable(_sinclair_typebox__WEBPACK_IMPORTED_MODULE_0__/* .Type */ .ZU.Array(_sinclair_typebox__WEBPACK_IMPORTED_MODULE_0__/* .Type */ .ZU.Object({
        created_by: _sinclair_typebox__WEBPACK_IMPORTED_MODULE_0__/* .Type */ .ZU.Optional(_sinclair_typebox__WEBPACK_IMPORTED_MODULE_0__/* .Type */ .ZU.String()),
        comment: _sinclair_typebox__WEBPACK_IMPORTED_MODULE_0__/* .Type */ .ZU.Optional(_sinclair_typebox__WEBPACK_IMPORTED_MODULE_0__/* .Type */ .ZU.String()),
        empty_layer: _sinclair_typebox__WEBPACK_IMPORTED_MODULE_0__/* .Type */ .ZU.Optional(_sinclair_typebox__WEBPACK_IMPORTED_MODULE_0__/* .Type */ .ZU.Boolean())
    })))
});


/***/ }),

/***/ 3889:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   TN: () => (/* binding */ oneLine),
/* harmony export */   ml: () => (/* binding */ shorten),
/* harmony export */   uH: () => (/* binding */ clean),
/* harmony export */   v3: () => (/* binding */ cleanLines)
/* harmony export */ });
/* eslint-disable no-control-regex -- removing control characters is what this file is for */ // Escape sequences first, so that their parameters go too: strings (OSC, DCS, SOS, PM, APC) up to their end or the
// end of the line, then CSI, then the short ones. Source: ECMA-48, and xterm's ctlseqs for what terminals obey.
const sequences = [
    /(?:\u001b[\]PX^_]|[\u0090\u0098\u009d\u009e\u009f])[^\u0007\u001b\u009c\n\r]*(?:\u0007|\u001b\\|\u009c)?/g,
    /(?:\u001b\[|\u009b)[0-?]*[ -/]*[@-~]?/g,
    /\u001b[ -/]*[0-~]?/g
];
const lineEnds = /\r\n?|[\v\f\u0085\u2028\u2029]/g;
// C0 without tab and newline, DEL, C1; then what changes the direction of text, is invisible, or hides text in tags.
const controls = /[\u0000-\u0008\u000e-\u001f\u007f-\u009f]|[\u00ad\u061c\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]|[\u{e0000}-\u{e007f}]/gu;
const halfCharacters = /\p{Surrogate}/gu;
/**
 * Makes untrusted text harmless for people's eyes and terminals: without escape sequences, control, direction and
 * invisible characters. Line ends become `\n`; tabs stay. What comes out still has to be escaped for HTML and Markdown.
 */ function clean(text) {
    const plain = sequences.reduce((rest, sequence)=>rest.replace(sequence, ''), text);
    return plain.replace(lineEnds, '\n').replace(controls, '').replace(halfCharacters, '\ufffd');
}
/** As `clean`, on one line: every run of white space becomes one blank. */ function oneLine(text) {
    return clean(text).replace(/\s+/g, ' ').trim();
}
/** The lines of untrusted text (each of which may hold line ends of its own), harmless, without blank ones at the end. */ function cleanLines(texts) {
    const lines = texts.flatMap((text)=>clean(text).split('\n')).map((line)=>line.trimEnd());
    const last = lines.findLastIndex((line)=>line !== '');
    return lines.slice(0, last + 1);
}
/** At most `length` characters (never half of one), the last being `…` when something was cut off. */ function shorten(text, length) {
    if (text.length <= length) return text;
    const characters = Array.from(text);
    if (characters.length <= length) return text;
    return length < 1 ? '' : `${characters.slice(0, length - 1).join('')}…`;
}


/***/ }),

/***/ 1245:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  ee: () => (/* binding */ bytes),
  U9: () => (/* binding */ count),
  p0: () => (/* binding */ duration),
  KE: () => (/* binding */ listed),
  ik: () => (/* binding */ place),
  qs: () => (/* binding */ severityRank),
  VK: () => (/* binding */ shortDigest),
  cO: () => (/* binding */ tagOf)
});

;// CONCATENATED MODULE: ./node_modules/parse-ms/index.js
const toZeroIfInfinity = value => Number.isFinite(value) ? value : 0;

function parseNumber(milliseconds) {
	return {
		days: Math.trunc(milliseconds / 86_400_000),
		hours: Math.trunc(milliseconds / 3_600_000 % 24),
		minutes: Math.trunc(milliseconds / 60_000 % 60),
		seconds: Math.trunc(milliseconds / 1000 % 60),
		milliseconds: Math.trunc(milliseconds % 1000),
		microseconds: Math.trunc(toZeroIfInfinity(milliseconds * 1000) % 1000),
		nanoseconds: Math.trunc(toZeroIfInfinity(milliseconds * 1e6) % 1000),
	};
}

function parseBigint(milliseconds) {
	return {
		days: milliseconds / 86_400_000n,
		hours: milliseconds / 3_600_000n % 24n,
		minutes: milliseconds / 60_000n % 60n,
		seconds: milliseconds / 1000n % 60n,
		milliseconds: milliseconds % 1000n,
		microseconds: 0n,
		nanoseconds: 0n,
	};
}

function parseMilliseconds(milliseconds) {
	switch (typeof milliseconds) {
		case 'number': {
			if (Number.isFinite(milliseconds)) {
				return parseNumber(milliseconds);
			}

			break;
		}

		case 'bigint': {
			return parseBigint(milliseconds);
		}

		// No default
	}

	throw new TypeError('Expected a finite number or bigint');
}

;// CONCATENATED MODULE: ./node_modules/pretty-ms/index.js


const isZero = value => value === 0 || value === 0n;
const pluralize = (word, count) => (count === 1 || count === 1n) ? word : `${word}s`;

const SECOND_ROUNDING_EPSILON = 0.000_000_1;
const ONE_DAY_IN_MILLISECONDS = 24n * 60n * 60n * 1000n;

function prettyMilliseconds(milliseconds, options) {
	const isBigInt = typeof milliseconds === 'bigint';
	if (!isBigInt && !Number.isFinite(milliseconds)) {
		throw new TypeError('Expected a finite number or bigint');
	}

	options = {...options};

	const sign = milliseconds < 0 ? '-' : '';
	milliseconds = milliseconds < 0 ? -milliseconds : milliseconds; // Cannot use `Math.abs()` because of BigInt support.

	if (options.colonNotation) {
		options.compact = false;
		options.formatSubMilliseconds = false;
		options.separateMilliseconds = false;
		options.verbose = false;
	}

	if (options.compact) {
		options.unitCount = 1;
		options.secondsDecimalDigits = 0;
		options.millisecondsDecimalDigits = 0;
	}

	let result = [];

	const floorDecimals = (value, decimalDigits) => {
		const flooredInterimValue = Math.floor((value * (10 ** decimalDigits)) + SECOND_ROUNDING_EPSILON);
		const flooredValue = Math.round(flooredInterimValue) / (10 ** decimalDigits);
		return flooredValue.toFixed(decimalDigits);
	};

	const add = (value, long, short, valueString) => {
		if (
			(result.length === 0 || !options.colonNotation)
			&& isZero(value)
			&& !(options.colonNotation && short === 'm')) {
			return;
		}

		valueString ??= String(value);
		if (options.colonNotation) {
			const wholeDigits = valueString.includes('.') ? valueString.split('.')[0].length : valueString.length;
			const minLength = result.length > 0 ? 2 : 1;
			valueString = '0'.repeat(Math.max(0, minLength - wholeDigits)) + valueString;
		} else {
			valueString += options.verbose ? ' ' + pluralize(long, value) : short;
		}

		result.push(valueString);
	};

	const parsed = parseMilliseconds(milliseconds);
	const days = BigInt(parsed.days);

	if (options.hideYearAndDays) {
		add((BigInt(days) * 24n) + BigInt(parsed.hours), 'hour', 'h');
	} else {
		if (options.hideYear) {
			add(days, 'day', 'd');
		} else {
			add(days / 365n, 'year', 'y');
			add(days % 365n, 'day', 'd');
		}

		add(Number(parsed.hours), 'hour', 'h');
	}

	add(Number(parsed.minutes), 'minute', 'm');

	if (!options.hideSeconds) {
		if (
			options.separateMilliseconds
			|| options.formatSubMilliseconds
			|| (!options.colonNotation && milliseconds < 1000 && !options.subSecondsAsDecimals)
		) {
			const seconds = Number(parsed.seconds);
			const milliseconds = Number(parsed.milliseconds);
			const microseconds = Number(parsed.microseconds);
			const nanoseconds = Number(parsed.nanoseconds);

			add(seconds, 'second', 's');

			if (options.formatSubMilliseconds) {
				add(milliseconds, 'millisecond', 'ms');
				add(microseconds, 'microsecond', 'µs');
				add(nanoseconds, 'nanosecond', 'ns');
			} else {
				const millisecondsAndBelow
					= milliseconds
					+ (microseconds / 1000)
					+ (nanoseconds / 1e6);

				const millisecondsDecimalDigits
					= typeof options.millisecondsDecimalDigits === 'number'
						? options.millisecondsDecimalDigits
						: 0;

				const roundedMilliseconds = millisecondsAndBelow >= 1
					? Math.round(millisecondsAndBelow)
					: Math.ceil(millisecondsAndBelow);
				const maximumMilliseconds = 1000 - (10 ** -millisecondsDecimalDigits);

				const millisecondsString = millisecondsDecimalDigits
					? Math.min(millisecondsAndBelow, maximumMilliseconds).toFixed(millisecondsDecimalDigits)
					: Math.min(roundedMilliseconds, maximumMilliseconds);

				add(
					Number.parseFloat(millisecondsString),
					'millisecond',
					'ms',
					millisecondsString,
				);
			}
		} else {
			const seconds = (
				(isBigInt ? Number(milliseconds % ONE_DAY_IN_MILLISECONDS) : milliseconds)
				/ 1000
			) % 60;
			const secondsDecimalDigits
				= typeof options.secondsDecimalDigits === 'number'
					? options.secondsDecimalDigits
					: 1;
			const secondsFixed = floorDecimals(seconds, secondsDecimalDigits);
			const secondsString = options.keepDecimalsOnWholeSeconds
				? secondsFixed
				: secondsFixed.replace(/\.0+$/, '');
			add(Number.parseFloat(secondsString), 'second', 's', secondsString);
		}
	}

	if (result.length === 0) {
		return sign + '0' + (options.verbose ? ' milliseconds' : 'ms');
	}

	const separator = options.colonNotation ? ':' : ' ';
	if (typeof options.unitCount === 'number') {
		result = result.slice(0, Math.max(options.unitCount, 1));
	}

	return sign + result.join(separator);
}

// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/report/harmless.js
var harmless = __webpack_require__(3889);
;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/report/words.js


const units = [
    'B',
    'kB',
    'MB',
    'GB',
    'TB',
    'PB'
];
/** Bytes as people read them, in powers of 1000 and three digits: `412 MB`, `41.2 MB`, `1.23 GB`. */ function bytes(count) {
    let value = count;
    let unit = 0;
    while(Math.round(value) >= 1000 && unit < units.length - 1){
        value /= 1000;
        unit += 1;
    }
    const decimals = unit === 0 || value >= 99.95 ? 0 : value >= 9.995 ? 1 : 2;
    return `${String(Number(value.toFixed(decimals)))} ${units[unit] ?? ''}`;
}
/** Milliseconds as people read them: `430ms`, `4.2s`, `1m 23s`. */ function duration(ms) {
    return prettyMilliseconds(ms, {
        secondsDecimalDigits: ms < 60_000 ? 1 : 0
    });
}
/** `1 image`, `7 images`; for words whose plural is not made with `s` the plural is given. */ function count(number, one, many = `${one}s`) {
    return `${number} ${number === 1 ? one : many}`;
}
/** The first 12 hex digits of a digest, as registries and engines show it. */ function shortDigest(digest) {
    return (0,harmless/* oneLine */.TN)(digest).replace(/^sha256:/, '').slice(0, 12);
}
/** The tag of a full reference: `1.2.0` of `ghcr.io/acme/base:1.2.0`. */ function tagOf(reference) {
    const afterSlash = (0,harmless/* oneLine */.TN)(reference).split('/').at(-1) ?? '';
    return afterSlash.includes(':') ? afterSlash.slice(afterSlash.indexOf(':') + 1) : afterSlash;
}
/** `images/base/Dockerfile:7:5`, as editors and terminals link it. */ function place(where) {
    const line = where.line === undefined ? '' : `:${where.line}`;
    const column = where.line === undefined || where.column === undefined ? '' : `:${where.column}`;
    return `${(0,harmless/* oneLine */.TN)(where.file)}${line}${column}`;
}
/** Several words as a sentence has them: `a, b and c`. */ function listed(words) {
    return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1) ?? ''}`;
}
/** From worst (0) to mildest, linters' and scanners' words on one scale. */ const severityRank = {
    critical: 0,
    high: 1,
    error: 2,
    medium: 3,
    warning: 4,
    low: 5,
    info: 6,
    style: 7,
    unknown: 8
};


/***/ }),

/***/ 1649:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  run: () => (/* binding */ run)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/build/allow.js

/**
 * The folders and files that bake may read besides the working folder: contexts and Dockerfiles of the plan, which has
 * looked at them, this run's own folder, and what the inputs name. What a policy or a Bake file names elsewhere (a
 * secret `src: /root/.ssh/id`) is not the user's word, and bake refuses it.
 * Source: docs.docker.com, "buildx bake --allow".
 */ function readAllowances(images, inputs, cwd, folder) {
    const ofPlan = images.flatMap(({ target: { context, dockerfile } })=>[
            ...context !== undefined && (0,external_node_path_.isAbsolute)(context) ? [
                context
            ] : [],
            ...dockerfile !== undefined && (0,external_node_path_.isAbsolute)(dockerfile) ? [
                (0,external_node_path_.dirname)(dockerfile)
            ] : []
        ]);
    const entries = [
        ...inputs['secret-files'] ?? [],
        ...inputs['build-contexts'] ?? [],
        ...inputs.ssh ?? [],
        ...(inputs['cache-from'] ?? []).flatMap((entry)=>entry.split(',')).filter((part)=>part.startsWith('src='))
    ];
    const ofInputs = entries.flatMap((entry)=>{
        const value = entry.slice(entry.indexOf('=') + 1);
        return entry.includes('=') && !/^[a-z-]+:/.test(value) ? value.split(',').map((path)=>(0,external_node_path_.resolve)(cwd, path)) : [];
    });
    return [
        ...new Set([
            folder,
            ...ofPlan,
            ...ofInputs
        ])
    ].map((path)=>`--allow=fs.read=${path}`);
}

// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/build/no-engine.js
var no_engine = __webpack_require__(490);
// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/problem.js
var src_problem = __webpack_require__(5518);
// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/tools/did-you-mean.js
var did_you_mean = __webpack_require__(1630);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/oci/reference.js
var oci_reference = __webpack_require__(7970);
// EXTERNAL MODULE: ./node_modules/@sinclair/typebox/build/esm/type/type/index.mjs + 100 modules
var type = __webpack_require__(2078);
// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/tools/bake-text.js
var bake_text = __webpack_require__(5822);
// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/tools/buildx.js
var tools_buildx = __webpack_require__(905);
// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/tools/json.js
var json = __webpack_require__(3859);
// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/tools/error-code.js
var error_code = __webpack_require__(661);
;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/plan/paths.js




/** What BuildKit fetches itself: a URL, a repository, another image or target. Source: docs.docker.com, "Build context". */ function isRemote(context) {
    return /^([a-z][a-z0-9+.-]*:\/\/|git@|github\.com\/|target:)/.test(context);
}
/** Forward slashes, as paths are written in reports and in Dockerfiles. */ function toPosix(path) {
    return path.split(external_node_path_.sep).join('/');
}
/** The working folder, and the folders of `source` that lie elsewhere: whoever types them knows why. */ async function areaOf(cwd, source) {
    const elsewhere = (source ?? []).map((path)=>(0,external_node_path_.resolve)(cwd, path)).filter((path)=>isOutside(cwd, path));
    return {
        cwd,
        more: await Promise.all(elsewhere.map(folderOf))
    };
}
/** A folder is its own, a file is in one; what is not there is said where it is looked for. */ async function folderOf(path) {
    const isFile = await (0,promises_.stat)(path).then((found)=>found.isFile(), ()=>false);
    return isFile ? (0,external_node_path_.dirname)(path) : path;
}
/**
 * Makes a path absolute that must lie in the plan's area, also after symbolic links: the build would send what is
 * outside to the engine, and what the files of a repository say need not be trusted that far.
 * @param what names it in the message: "The context"
 * @throws Problem (request) when it is outside or not there
 */ async function insidePath({ cwd, more }, path, what, where) {
    const absolute = (0,external_node_path_.resolve)(cwd, path);
    const place = where === undefined ? {} : {
        where
    };
    const root = [
        cwd,
        ...more
    ].find((folder)=>!isOutside(folder, absolute));
    if (root === undefined) throw outside(what, path, place);
    let real;
    try {
        real = await (0,promises_.realpath)(absolute);
    } catch (error) {
        const why = (0,error_code/* errorCode */.C)(error) === 'ENOENT' ? 'is not there' : 'cannot be read';
        throw (0,src_problem/* badRequest */.li)(`${what} ${path} ${why}`, place, error);
    }
    const roots = await Promise.all([
        cwd,
        root
    ].map((folder)=>(0,promises_.realpath)(folder)));
    if (roots.every((folder)=>isOutside(folder, real))) throw outside(what, path, place);
    return absolute;
}
function isOutside(folder, path) {
    const way = (0,external_node_path_.relative)(folder, path);
    return way === '..' || way.startsWith(`..${external_node_path_.sep}`) || (0,external_node_path_.isAbsolute)(way);
}
function outside(what, path, place) {
    return (0,src_problem/* badRequest */.li)(`${what} ${path} is outside of the working folder`, {
        ...place,
        todo: 'Start image-build in the folder that holds everything'
    });
}

;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/plan/bake-paths.js


/**
 * A target whose local paths are absolute: contexts, Dockerfile, secrets, keys and cache folders. They are relative to
 * the files that define the target, and the solve runs somewhere else.
 * @param base absolute
 */ function withPaths(target, base) {
    const local = (path)=>(0,external_node_path_.resolve)(base, path);
    const context = target.context ?? '.';
    const absolute = isRemote(context) ? context : local(context);
    return {
        ...target,
        context: absolute,
        ...isRemote(context) || target['dockerfile-inline'] !== undefined ? {} : {
            dockerfile: (0,external_node_path_.resolve)(absolute, target.dockerfile ?? 'Dockerfile')
        },
        ...target.contexts === undefined ? {} : {
            contexts: mapValues(target.contexts, (at)=>place(at, local))
        },
        ...lists(target, [
            'secret'
        ], [
            'src',
            'source'
        ], local),
        ...lists(target, [
            'cache-from',
            'cache-to'
        ], [
            'src',
            'dest'
        ], local),
        ...target.ssh === undefined ? {} : {
            ssh: target.ssh.map((entry)=>keys(entry, local))
        }
    };
}
/** A named context: a folder, or something that has a name of its own. */ function place(at, local) {
    const layout = 'oci-layout://';
    if (at.startsWith(layout)) return `${layout}${local(at.slice(layout.length))}`;
    return isRemote(at) ? at : local(at);
}
function lists(target, names, attributes, local) {
    const made = {};
    for (const name of names){
        const list = target[name];
        if (list !== undefined) made[name] = list.map((entry)=>attributed(entry, attributes, local));
    }
    return made;
}
/** bake prints objects; older ones print `id=ID,src=PATH`. */ function attributed(entry, attributes, local) {
    if (typeof entry === 'string') return entry.split(',').map((part)=>{
        const [key = '', ...rest] = part.split('=');
        return attributes.includes(key) ? `${key}=${local(rest.join('='))}` : part;
    }).join(',');
    if (!isRecord(entry)) return entry;
    return mapValues(entry, (value, key)=>attributes.includes(key) && typeof value === 'string' && value !== '' ? local(value) : value);
}
function keys(entry, local) {
    if (!isRecord(entry) || !Array.isArray(entry['paths'])) return entry;
    return {
        ...entry,
        paths: entry['paths'].map((path)=>typeof path === 'string' ? local(path) : path)
    };
}
function isRecord(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
function mapValues(record, change) {
    return Object.fromEntries(Object.entries(record).map(([key, value])=>[
            key,
            change(value, key)
        ]));
}

;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/plan/bake.js

const strings = type/* Type */.ZU.Array(type/* Type */.ZU.String());
const texts = type/* Type */.ZU.Record(type/* Type */.ZU.String(), type/* Type */.ZU.String());
/**
 * A target as `buildx bake --print` prints it and as we hand it back to bake: the keys are Bake's.
 * Keys that are not listed pass through untouched.
 * Source: docs.docker.com/build/bake/reference.
 */ const bakeTargetSchema = type/* Type */.ZU.Object({
    context: type/* Type */.ZU.Optional(type/* Type */.ZU.String()),
    contexts: type/* Type */.ZU.Optional(texts),
    dockerfile: type/* Type */.ZU.Optional(type/* Type */.ZU.String()),
    'dockerfile-inline': type/* Type */.ZU.Optional(type/* Type */.ZU.String()),
    args: type/* Type */.ZU.Optional(type/* Type */.ZU.Record(type/* Type */.ZU.String(), type/* Type */.ZU.Union([
        type/* Type */.ZU.String(),
        type/* Type */.ZU.Null()
    ]))),
    labels: type/* Type */.ZU.Optional(type/* Type */.ZU.Record(type/* Type */.ZU.String(), type/* Type */.ZU.Union([
        type/* Type */.ZU.String(),
        type/* Type */.ZU.Null()
    ]))),
    annotations: type/* Type */.ZU.Optional(strings),
    tags: type/* Type */.ZU.Optional(strings),
    target: type/* Type */.ZU.Optional(type/* Type */.ZU.String()),
    platforms: type/* Type */.ZU.Optional(strings),
    secret: type/* Type */.ZU.Optional(type/* Type */.ZU.Array(type/* Type */.ZU.Unknown())),
    ssh: type/* Type */.ZU.Optional(type/* Type */.ZU.Array(type/* Type */.ZU.Unknown())),
    output: type/* Type */.ZU.Optional(type/* Type */.ZU.Array(type/* Type */.ZU.Unknown())),
    attest: type/* Type */.ZU.Optional(type/* Type */.ZU.Array(type/* Type */.ZU.Unknown())),
    'cache-from': type/* Type */.ZU.Optional(type/* Type */.ZU.Array(type/* Type */.ZU.Unknown())),
    'cache-to': type/* Type */.ZU.Optional(type/* Type */.ZU.Array(type/* Type */.ZU.Unknown())),
    'no-cache': type/* Type */.ZU.Optional(type/* Type */.ZU.Boolean()),
    'no-cache-filter': type/* Type */.ZU.Optional(strings),
    pull: type/* Type */.ZU.Optional(type/* Type */.ZU.Boolean()),
    'extra-hosts': type/* Type */.ZU.Optional(texts)
}, {
    additionalProperties: true
});
/** The document of `buildx bake --print`. */ const bakeFileSchema = type/* Type */.ZU.Object({
    group: type/* Type */.ZU.Optional(type/* Type */.ZU.Record(type/* Type */.ZU.String(), type/* Type */.ZU.Object({
        targets: type/* Type */.ZU.Optional(strings)
    }))),
    target: type/* Type */.ZU.Optional(type/* Type */.ZU.Record(type/* Type */.ZU.String(), bakeTargetSchema))
});

;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/plan/bake-print.js








/**
 * Resolves Bake and Compose files (HCL, JSON, YAML, groups, matrices, variables) with `bake --print`.
 * Paths in Bake files are relative to the working folder, those in Compose files to the file's own; all come out
 * absolute.
 * @param paths relative to `cwd`
 * @throws Problem (request) with bake's own message when it refuses the files
 */ async function printBake(buildx, cwd, paths) {
    const first = paths[0] ?? '.';
    const isCompose = paths.every((path)=>/\.ya?ml$/.test(path));
    const base = isCompose ? (0,external_node_path_.join)(cwd, (0,external_node_path_.dirname)(first)) : cwd;
    const files = paths.map((path)=>({
            path,
            given: isCompose ? (0,external_node_path_.join)(cwd, path) : path
        }));
    const [all, byDefault] = await Promise.all([
        print(buildx, base, files, [
            '*'
        ]),
        print(buildx, base, files, [])
    ]);
    // `*` makes a group `default` which holds everything; the real one is in the other print.
    const groups = new Map(Object.entries(all.group ?? {}).filter(([name])=>name !== 'default').map(([name, group])=>[
            name,
            group.targets ?? []
        ]));
    const targets = Object.entries(all.target ?? {}).map(([name, target])=>[
            name,
            withPaths(target, base)
        ]);
    const wanted = byDefault.group?.['default']?.targets ?? Object.keys(byDefault.target ?? {});
    return {
        targets: Object.fromEntries(targets),
        groups: Object.fromEntries(groups),
        byDefault: byDefault === nothing ? Object.keys(all.target ?? {}) : expandGroups(wanted, groups)
    };
}
/** What is printed where the files name no default. */ const nothing = {};
/** Bake refuses groups that hold each other. */ function expandGroups(names, groups) {
    return names.flatMap((name)=>{
        const members = groups.get(name);
        return members === undefined ? [
            name
        ] : expandGroups(members, groups);
    });
}
async function print(buildx, cwd, files, targets) {
    const args = [
        'bake',
        ...files.flatMap(({ given })=>[
                '--file',
                given
            ]),
        '--print',
        '--progress=quiet',
        ...targets
    ];
    // These two change a build without being seen in the print (design notes, "Bake as the definition of a graph").
    const env = {
        ...buildx.env,
        BUILDX_GIT_LABELS: undefined,
        BUILDKIT_CACHE_MOUNT_NS: undefined
    };
    const result = await (0,tools_buildx/* runBuildx */.A)({
        ...buildx,
        env
    }, args, cwd);
    if (result.exitCode === 0) {
        const printed = (0,json/* parseJson */.q)(type/* Type */.ZU.Unknown(), result.stdout, 'What bake printed');
        return (0,json/* checkJson */.Z)(bakeFileSchema, (0,bake_text/* unescapeBake */.m)(printed), 'What bake printed');
    }
    if (targets.length === 0 && result.stderr.includes('failed to find target default')) return nothing;
    throw refusal(result.stderr, files);
}
/** `ERROR: docker-bake.hcl:4,29-30: Invalid expression; …`, or a sentence without a place. */ function refusal(stderr, files) {
    const lines = stderr.trim().split('\n');
    const message = (lines.at(-1) ?? '').replace(/^ERROR: /, '');
    const [, name, line, column, what] = /^(.+?):(\d+)(?:,(\d+)\S*)?: (.*)$/.exec(message) ?? [];
    const file = files.find(({ given })=>given === name) ?? (files.length === 1 ? files[0] : undefined);
    const inYaml = /\bline (\d+)/.exec(message)?.[1];
    const where = {
        file: file?.path ?? files.map(({ path })=>path).join(', '),
        ...line === undefined ? {} : {
            line: Number(line)
        },
        ...line === undefined && inYaml !== undefined ? {
            line: Number(inYaml)
        } : {},
        ...column === undefined ? {} : {
            column: Number(column)
        }
    };
    return (0,src_problem/* badRequest */.li)(what ?? (message === '' ? 'bake refuses the files and does not say why' : message), {
        where,
        log: lines.slice(-10)
    });
}

;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/plan/context.js


/**
 * The build context of a Dockerfile that nobody gave one: its own folder, or the working folder when the files that
 * it copies are only there.
 * @param path of the Dockerfile, relative to `cwd`
 * @returns a folder relative to `cwd`
 */ async function guessContext(cwd, path, facts) {
    const own = external_node_path_.posix.dirname(path);
    if (own === '.') return own;
    const sources = facts.stages.flatMap((stage)=>stage.sources)// A pattern or a variable says too little; `.` is everywhere.
    .filter((source)=>!/[*?[\]$]/.test(source) && external_node_path_.posix.normalize(source).replace(/^\//, '') !== '.');
    for (const source of sources)if (!await exists((0,external_node_path_.join)(cwd, own, source)) && await exists((0,external_node_path_.join)(cwd, source))) return '.';
    return own;
}
async function exists(path) {
    return (0,promises_.access)(path).then(()=>true, ()=>false);
}

;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/tools/bytes.js

const factors = {
    B: 1,
    KB: 1000,
    MB: 1000 ** 2,
    GB: 1000 ** 3,
    TB: 1000 ** 4,
    KIB: 1024,
    MIB: 1024 ** 2,
    GIB: 1024 ** 3,
    TIB: 1024 ** 4
};
const accepted = 'bytes as a number, or a number with B, kB, MB, GB, TB (1000) or KiB, MiB, GiB, TiB (1024)';
/**
 * A size as people write it: `500MB`, `1.5 GB`, `500 MiB`, `123` or the number 123.
 * MB is 1000² and MiB is 1024² bytes; a bare `M` is refused because it means either.
 * @param what names the value in the message: "max-size of base"
 * @returns whole bytes, rounded
 * @throws Problem (request) that says what is accepted
 */ function parseBytes(value, what = 'The size') {
    const text = String(value).trim();
    const match = /^(\d+(?:\.\d+)?)\s*([A-Za-z]*)$/.exec(text);
    const unit = match?.[2] ?? '';
    const factor = unit === '' ? 1 : factors[unit.toUpperCase()];
    const bytes = match && factor !== undefined ? Math.round(Number(match[1]) * factor) : Number.NaN;
    if (Number.isSafeInteger(bytes) && !(unit === '' && text.includes('.'))) return bytes;
    const meant = meantUnit(match?.[1], unit);
    throw (0,src_problem/* badRequest */.li)(`${what} is not a size: ${JSON.stringify(value)}`, {
        ...meant === undefined ? {} : {
            meant
        },
        todo: `Accepted: ${accepted}`
    });
}
/** `500M` may mean either unit: say both. */ function meantUnit(amount, unit) {
    if (amount === undefined || !/^[KMGT]$/i.test(unit)) return undefined;
    const letter = unit.toUpperCase();
    return `Did you mean ${amount}${letter === 'K' ? 'k' : letter}B (1000) or ${amount}${letter}iB (1024)?`;
}
const units = [
    'B',
    'kB',
    'MB',
    'GB',
    'TB'
];
/** Bytes for people, in steps of 1000 with three digits: `487 MB`, `1.5 GB`, `999 B`. */ function formatBytes(bytes) {
    let amount = bytes;
    let unit = 0;
    while(Number(amount.toPrecision(3)) >= 1000 && unit < units.length - 1){
        amount /= 1000;
        unit += 1;
    }
    const shown = amount < 1000 ? Number(amount.toPrecision(3)) : Math.round(amount);
    return `${shown} ${units[unit] ?? 'B'}`;
}

;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/plan/demands.js

/** What the gates demand where the policy says nothing. */ const defaultPolicy = {
    severity: 'high',
    ignoreUnfixed: true,
    maxSize: {}
};
/**
 * The policy of one image.
 * @throws Problem (request) for a size that is not one
 */ function policyFor(file, image) {
    const demands = {
        ...file.defaults,
        ...entryFor(file, image)
    };
    return {
        severity: demands.severity ?? defaultPolicy.severity,
        ignoreUnfixed: demands['ignore-unfixed'] ?? defaultPolicy.ignoreUnfixed,
        ...demands['lint-threshold'] === undefined ? {} : {
            lintThreshold: demands['lint-threshold']
        },
        maxSize: budget(demands['max-size'], `max-size of ${image}`)
    };
}
/** The image's own entry; empty when there is none. */ function entryFor(file, image) {
    const { images } = file;
    return (images !== undefined && Object.hasOwn(images, image) ? images[image] : undefined) ?? {};
}
/** A plain size limits the unpacked image: what it takes on disk, and what `docker images` shows. */ function budget(size, what) {
    if (size === undefined) return {};
    if (typeof size !== 'object') return {
        uncompressed: parseBytes(size, what)
    };
    return {
        ...size.compressed === undefined ? {} : {
            compressed: parseBytes(size.compressed, what)
        },
        ...size.uncompressed === undefined ? {} : {
            uncompressed: parseBytes(size.uncompressed, what)
        }
    };
}

// EXTERNAL MODULE: ./node_modules/dockerfile-ast/lib/main.js
var main = __webpack_require__(8390);
;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/plan/dockerfile.js



const keywords = Object.values(main.Keyword);
/**
 * Reads a Dockerfile's stages, arguments and references. The syntax itself is the library's work (dockerfile-ast:
 * escapes, continuation lines, heredocs, flags, parser directives).
 * @param file how messages call it
 * @throws Problem (request) when an instruction is unknown, stands before FROM, or there is no FROM; nothing of this
 *   where the file names a frontend of its own (`# syntax=`), which may have instructions that we do not know
 */ function readDockerfile(text, file) {
    const parsed = main.DockerfileParser.parse(text);
    const isForeign = hasForeignFrontend(parsed);
    const escape = parsed.getEscapeCharacter();
    const globalArgs = [];
    const stages = [];
    for (const instruction of parsed.getInstructions()){
        const where = {
            file,
            line: instruction.getRange().start.line + 1
        };
        const stage = stages.at(-1);
        if (!isForeign) refuseMisplaced(instruction, stage !== undefined, where);
        if (instruction instanceof main.From) stages.push(startStage(instruction, where));
        else if (instruction instanceof main.Arg) (stage?.args ?? globalArgs).push(...argLines(instruction));
        else if (stage === undefined) continue;
        else if (instruction instanceof main.Copy || instruction instanceof main.Add) readCopy(instruction, where.line, stage, escape);
        else if (instruction instanceof main.Run) readMounts(instruction, where.line, stage);
    }
    if (stages.length === 0 && !isForeign) throw (0,src_problem/* badRequest */.li)('The Dockerfile has no FROM', {
        where: {
            file
        },
        todo: 'Start it with the image to build on: FROM debian:bookworm-slim, or FROM scratch'
    });
    return {
        escape,
        args: globalArgs,
        stages
    };
}
/** docker/dockerfile, from wherever it comes, is the frontend whose language this is. */ function hasForeignFrontend(parsed) {
    const syntax = parsed.getDirectives().find((one)=>one.getName().toLowerCase() === 'syntax');
    return syntax !== undefined && !/(^|\/)dockerfile(-upstream)?([:@]|$)/.test(syntax.getValue().trim());
}
function refuseMisplaced(instruction, isInStage, where) {
    const keyword = instruction.getKeyword();
    if (!keywords.includes(keyword)) throw (0,src_problem/* badRequest */.li)(`Unknown instruction ${JSON.stringify(instruction.getInstruction())}`, {
        where,
        ...(0,did_you_mean/* didYouMean */.a)(keyword, keywords)
    });
    if (!isInStage && keyword !== 'FROM' && keyword !== 'ARG') throw (0,src_problem/* badRequest */.li)(`${keyword} stands before the first FROM`, {
        where,
        todo: 'Only ARG, comments and parser directives may come before FROM'
    });
}
function startStage(instruction, where) {
    const words = instruction.getArguments().map((argument)=>argument.getValue());
    const [image, as, name] = words;
    if (image === undefined || words.length !== 1 && !(words.length === 3 && as?.toLowerCase() === 'as')) throw (0,src_problem/* badRequest */.li)('FROM needs one image, or IMAGE AS NAME', {
        where
    });
    const platform = flagValue(instruction, 'platform');
    return {
        ...name === undefined ? {} : {
            name: name.toLowerCase()
        },
        from: {
            kind: 'from',
            text: image,
            line: where.line,
            ...platform === undefined ? {} : {
                platform
            }
        },
        args: [],
        uses: [],
        sources: []
    };
}
function argLines(instruction) {
    return instruction.getProperties().map((property)=>{
        const name = property.getName();
        const value = property.getUnescapedValue();
        return value === null ? {
            name
        } : {
            name,
            value
        };
    });
}
function flagValue(instruction, name) {
    return instruction.getFlags().find((flag)=>flag.getName() === name)?.getValue() ?? undefined;
}
function readCopy(instruction, line, stage, escape) {
    const from = instruction instanceof main.Copy ? flagValue(instruction, 'from') : undefined;
    if (from !== undefined) {
        stage.uses.push({
            kind: 'copy',
            text: withoutQuotes(from),
            line
        });
        return;
    }
    const paths = pathsOf(instruction, escape).slice(0, -1);
    stage.sources.push(...paths.filter((word)=>!word.startsWith('<<') && !/^[a-z]+:\/\/|^git@/.test(word)));
}
/** The words of COPY and ADD, which may be a JSON list; the lines of a heredoc are none. */ function pathsOf(instruction, escape) {
    const list = jsonList((instruction.getRawArgumentsContent() ?? '').replaceAll(continuations(escape), ''));
    if (list !== undefined) return list;
    const words = instruction.getArguments();
    const lastLine = Math.max(...words.filter((word)=>word.getValue().startsWith('<<')).map((word)=>word.getRange().start.line));
    return words.filter((word)=>lastLine < 0 || word.getRange().start.line <= lastLine).map((word)=>word.getValue());
}
function continuations(escape) {
    return escape === '`' ? /`[ \t]*\r?\n/g : /\\[ \t]*\r?\n/g;
}
/** `undefined` for what is no JSON list of texts: BuildKit takes it as plain words, and so do we. */ function jsonList(text) {
    if (!text.startsWith('[')) return undefined;
    try {
        const value = JSON.parse(text);
        return Array.isArray(value) && value.every((word)=>typeof word === 'string') ? value : undefined;
    } catch  {
        return undefined;
    }
}
function readMounts(instruction, line, stage) {
    for (const flag of instruction.getFlags()){
        if (flag.getName() !== 'mount') continue;
        const options = mountOptions(flag.getValue() ?? '');
        const from = options.get('from');
        const type = options.get('type') ?? 'bind';
        const source = options.get('source') ?? options.get('src');
        if (from !== undefined) stage.uses.push({
            kind: 'mount',
            text: from,
            line
        });
        else if (type === 'bind' && source !== undefined) stage.sources.push(source);
    }
}
/** Comma-separated `key=value`, keys in any case, quotes around a pair or around all of them. */ function mountOptions(value) {
    return new Map(withoutQuotes(value).split(',').map((option)=>{
        const [key = '', ...rest] = option.split('=');
        return [
            key.trim().toLowerCase(),
            rest.join('=')
        ];
    }));
}
function withoutQuotes(text) {
    return text.replaceAll(/["']/g, '');
}

;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/plan/find.js





const bakeFiles = [
    'docker-bake.json',
    'docker-bake.hcl',
    'docker-bake.override.json',
    'docker-bake.override.hcl'
];
/** In the order in which Compose looks for them: the first one counts (docs.docker.com, "Compose file"). */ const composeFiles = [
    'compose.yaml',
    'compose.yml',
    'docker-compose.yml',
    'docker-compose.yaml'
];
const usualFolders = [
    'images',
    'docker'
];
/** How deep a named folder is searched. The working folder holds all sorts of things: only the folders in it count. */ const deepest = 8;
/**
 * Finds what there is to build.
 * @param cwd the working folder, absolute
 * @param source paths as given; without any the usual places are looked at, and the first kind that is there wins:
 *   a Bake file, a Compose file with `build:`, the folders `images` and `docker`, Dockerfiles of the working folder
 * @returns nothing when there is nothing in the usual places
 * @throws Problem (request) when a given path is not there, holds no Dockerfile, or is a link that leads elsewhere
 */ async function findSources(cwd, source) {
    return source === undefined ? usualPlaces(cwd) : givenPlaces(cwd, source);
}
/** For a place, or for all the usual ones. */ function nothingFound(place = '.') {
    return (0,src_problem/* badRequest */.li)('No Dockerfile found', {
        where: {
            file: place
        },
        todo: 'Looked for docker-bake.*, compose.y*ml, images/*/Dockerfile, docker/*/Dockerfile, Dockerfile, Dockerfile.NAME and NAME.Dockerfile; name the place with source'
    });
}
async function usualPlaces(cwd) {
    const names = await filesIn(cwd);
    const definition = await definitionAmong(cwd, '.', names);
    if (definition !== undefined) return [
        definition
    ];
    const folders = await Promise.all(usualFolders.map((folder)=>inFolder(cwd, folder)));
    const inside = folders.flat();
    return inside.length > 0 ? inside : dockerfilesAmong(cwd, '.', names);
}
async function givenPlaces(cwd, source) {
    const found = [];
    const definitions = [];
    const area = await areaOf(cwd, source);
    for (const given of source){
        const absolute = await insidePath(area, given, 'source');
        const path = toPosix((0,external_node_path_.relative)(cwd, absolute)) || '.';
        if ((await (0,promises_.stat)(absolute)).isDirectory()) {
            const inside = await inFolder(cwd, path);
            if (inside.length === 0) throw nothingFound(given);
            found.push(...inside);
        } else if (isDefinition(path)) definitions.push(path);
        else found.push(dockerfile(cwd, path));
    }
    return withoutTwins([
        ...together(definitions),
        ...found
    ]);
}
function isDefinition(path) {
    return [
        '.hcl',
        '.json',
        '.yml',
        '.yaml'
    ].includes((0,external_node_path_.extname)(path));
}
/** Bake merges all files it is given; Compose files of different folders are projects of their own. */ function together(paths) {
    if (paths.length === 0) return [];
    if (!paths.every((path)=>/\.ya?ml$/.test(path))) return [
        {
            kind: 'definition',
            paths
        }
    ];
    return [
        ...new Set(paths.map((path)=>external_node_path_.posix.dirname(path)))
    ].map((folder)=>({
            kind: 'definition',
            paths: paths.filter((path)=>external_node_path_.posix.dirname(path) === folder)
        }));
}
/** `images` and `images/base` name the same Dockerfile: it is one image. */ function withoutTwins(found) {
    const keyOf = (one)=>one.kind === 'dockerfile' ? one.path : one.paths.join('\n');
    return [
        ...new Map(found.map((one)=>[
                keyOf(one),
                one
            ])).values()
    ];
}
/** The Dockerfiles of a folder and of all below; a folder that has a Bake or Compose file counts as that. */ async function inFolder(cwd, folder) {
    const names = await filesIn((0,external_node_path_.join)(cwd, folder));
    const definition = await definitionAmong(cwd, folder, names);
    if (definition !== undefined) return [
        definition
    ];
    const inside = await Promise.all((await foldersIn((0,external_node_path_.join)(cwd, folder))).map((child)=>below(cwd, external_node_path_.posix.join(folder, child), folder === '.' ? 1 : deepest)));
    return [
        ...dockerfilesAmong(cwd, folder, names),
        ...inside.flat()
    ];
}
/** A folder with a Dockerfile is an image's: what lies below belongs to it. */ async function below(cwd, folder, depth) {
    const own = dockerfilesAmong(cwd, folder, await filesIn((0,external_node_path_.join)(cwd, folder)));
    if (own.length > 0 || depth <= 1) return own;
    const inside = await Promise.all((await foldersIn((0,external_node_path_.join)(cwd, folder))).map((child)=>below(cwd, external_node_path_.posix.join(folder, child), depth - 1)));
    return inside.flat();
}
async function definitionAmong(cwd, folder, names) {
    const bake = bakeFiles.filter((name)=>names.includes(name)).map((name)=>external_node_path_.posix.join(folder, name));
    if (bake.length > 0) return {
        kind: 'definition',
        paths: bake
    };
    const compose = composeFiles.find((name)=>names.includes(name));
    if (compose === undefined) return undefined;
    const path = external_node_path_.posix.join(folder, compose);
    // Many repositories keep one only to start databases beside the work.
    const text = (await (0,promises_.readFile)((0,external_node_path_.join)(cwd, path), 'utf8')).replaceAll(/(^|\s)#.*$/gm, '');
    const builds = /(^|[\s{,])["']?(build|extends|include)["']?\s*:/m.test(text);
    return builds ? {
        kind: 'definition',
        paths: [
            path
        ]
    } : undefined;
}
const dockerfileName = /^(?:Dockerfile|Containerfile)(?:\.(.+))?$|^(.+)\.(?:Dockerfile|Containerfile)$/i;
/** Templates, leftovers of editors and what belongs to a Dockerfile without being one. */ const noDockerfile = /\.(dockerignore|j2|jinja2?|tmpl|tpl|template|erb|mustache|in|orig|rej|bak|old|swp|md)$/i;
function dockerfilesAmong(cwd, folder, names) {
    return names.filter((name)=>dockerfileName.test(name) && !noDockerfile.test(name) && !name.startsWith('.')).map((name)=>dockerfile(cwd, external_node_path_.posix.join(folder, name)));
}
/** `Dockerfile.NAME` and `NAME.Dockerfile` name their image themselves, any other has its folder's name. */ function dockerfile(cwd, path) {
    const [, after, before] = dockerfileName.exec((0,external_node_path_.basename)(path)) ?? [];
    const folder = (0,external_node_path_.dirname)(path) === '.' ? (0,external_node_path_.basename)(cwd) : (0,external_node_path_.basename)((0,external_node_path_.dirname)(path));
    return {
        kind: 'dockerfile',
        name: targetName(after ?? before ?? folder),
        path
    };
}
/**
 * A name for an image: Bake allows letters, digits, `_` and `-` in a target's name, repositories only lower case, and
 * at its ends neither `_` nor `-`.
 */ function targetName(name) {
    const slug = name.toLowerCase().replaceAll(/[^a-z0-9_-]+/g, '-').replaceAll(/^[_-]+|[_-]+$/g, '');
    return slug === '' ? 'image' : slug;
}
async function filesIn(folder) {
    return entries(folder, (entry)=>entry.isFile() || entry.isSymbolicLink());
}
async function foldersIn(folder) {
    return entries(folder, (entry)=>entry.isDirectory() && !entry.name.startsWith('.') && entry.name !== 'node_modules');
}
async function entries(folder, wanted) {
    try {
        return (await (0,promises_.readdir)(folder, {
            withFileTypes: true
        })).filter(wanted).map((entry)=>entry.name).sort();
    } catch (error) {
        if ((0,error_code/* errorCode */.C)(error) === 'ENOENT' || (0,error_code/* errorCode */.C)(error) === 'ENOTDIR') return [];
        throw (0,src_problem/* badRequest */.li)(`The folder ${(0,external_node_path_.basename)(folder)} cannot be read`, {}, error);
    }
}

;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/plan/candidates.js










/**
 * Everything that could be built: from the sources, the policy's entries with a `file`, or the single image that
 * `context` and `file` name.
 * @throws Problem (request) when two images have the same name, there is none, a file cannot be read, or a path leads
 *   out of the working folder
 */ async function findCandidates(asked, buildx) {
    const { cwd, inputs, policy } = asked;
    const request = {
        ...asked,
        area: await areaOf(cwd, inputs.source)
    };
    if (inputs.context !== undefined || inputs.file !== undefined) {
        const only = await singleImage(request);
        return {
            all: [
                only
            ],
            groups: {},
            byDefault: [
                only.name
            ],
            isSingle: true
        };
    }
    const ofPolicy = await policyFiles(request);
    const used = new Set(ofPolicy.map(({ path })=>path));
    const all = [];
    const byDefault = [];
    const groups = new Map(Object.entries(policy.file.groups ?? {}));
    const found = await findSources(cwd, inputs.source);
    for (const one of found){
        if (one.kind === 'dockerfile') continue;
        const definition = await printBake(await buildx(), cwd, one.paths);
        const place = {
            file: one.paths.join(', ')
        };
        for (const [name, target] of Object.entries(definition.targets))all.push(await ofTarget(request, name, target, place));
        for (const [name, members] of Object.entries(definition.groups)){
            if (groups.has(name)) throw (0,src_problem/* badRequest */.li)(`Two groups are called ${name}`, {
                where: place
            });
            groups.set(name, members);
        }
        byDefault.push(...definition.byDefault);
    }
    // What the policy makes images of by name is not an image by itself.
    const byThemselves = found.flatMap((one)=>one.kind === 'dockerfile' && !used.has(one.path) ? one : []);
    const dockerfiles = [
        ...byThemselves,
        ...ofPolicy
    ];
    all.push(...await sideBySide(dockerfiles, ({ name, path })=>ofDockerfile(request, name, path)));
    byDefault.push(...dockerfiles.map(({ name })=>name));
    if (all.length === 0) throw nothingFound(inputs.source?.join(', '));
    refuseDuplicates(all);
    return {
        all: all.map((candidate)=>({
                ...candidate,
                aliases: [
                    ...candidate.aliases,
                    ...aliasesOf(request, candidate.name)
                ]
            })),
        groups: Object.fromEntries(groups),
        byDefault,
        isSingle: false
    };
}
/** Files that are open at once: a system allows about a thousand. */ const filesAtOnce = 32;
/** @throws what the first one in the list throws, whichever fails first */ async function sideBySide(items, work) {
    const { default: pLimit } = await __webpack_require__.e(/* import() */ 370).then(__webpack_require__.bind(__webpack_require__, 370));
    const limited = pLimit(filesAtOnce);
    const settled = await Promise.allSettled(items.map((item)=>limited(()=>work(item))));
    return settled.map((one)=>{
        if (one.status === 'rejected') throw one.reason;
        return one.value;
    });
}
/** The folder that the policy's paths are relative to: its own. Relative to the working folder, as reports want it. */ function policyFolder({ policy }) {
    return policy.path === undefined ? '.' : toPosix(external_node_path_.posix.dirname(policy.path));
}
function policyPlace({ policy }) {
    return policy.path === undefined ? undefined : {
        file: policy.path
    };
}
/** The Dockerfiles that the policy names, one for each image; several images may share one. */ async function policyFiles(request) {
    const files = [];
    for (const [name, entry] of Object.entries(request.policy.file.images ?? {})){
        if (entry?.file === undefined) continue;
        const path = (0,external_node_path_.resolve)(request.cwd, policyFolder(request), entry.file);
        const absolute = await insidePath(request.area, toPosix((0,external_node_path_.relative)(request.cwd, path)), 'The Dockerfile', policyPlace(request));
        files.push({
            name,
            path: toPosix((0,external_node_path_.relative)(request.cwd, absolute))
        });
    }
    return files;
}
function aliasesOf(request, name) {
    const alias = entryFor(request.policy.file, name).alias ?? [];
    const aliases = typeof alias === 'string' ? [
        alias
    ] : alias;
    // One that no reference can be like would never be found, and nobody would know.
    for (const one of aliases)(0,oci_reference/* parseReference */.F2)(one);
    return aliases;
}
async function singleImage({ cwd, area, inputs }) {
    const context = inputs.context ?? '.';
    const reference = inputs.tags?.find((tag)=>/[/:@]/.test(tag));
    const own = isRemote(context) ? (0,external_node_path_.basename)(context.replace(/[#?].*$/, '').replace(/\.git$/, '')) : (0,external_node_path_.basename)((0,external_node_path_.resolve)(cwd, context));
    const name = targetName(reference === undefined ? own : (0,oci_reference/* parseReference */.F2)(reference).repository.split('/').at(-1) ?? own);
    if (isRemote(context)) return {
        name,
        target: {
            context,
            ...inputs.file === undefined ? {} : {
                dockerfile: inputs.file
            }
        },
        aliases: []
    };
    const folder = await insidePath(area, context, 'The context');
    const file = inputs.file ?? external_node_path_.posix.join(toPosix(context), 'Dockerfile');
    const dockerfile = await load(area, file);
    return {
        name,
        target: {
            context: folder,
            dockerfile: (0,external_node_path_.resolve)(cwd, file)
        },
        dockerfile,
        aliases: []
    };
}
async function ofDockerfile(request, name, path) {
    const { cwd } = request;
    const dockerfile = await load(request.area, path);
    const context = await policyContext(request, name) ?? (0,external_node_path_.resolve)(cwd, await guessContext(cwd, path, dockerfile.facts));
    return {
        name,
        target: {
            context,
            dockerfile: (0,external_node_path_.resolve)(cwd, path)
        },
        dockerfile,
        aliases: []
    };
}
async function policyContext(request, name) {
    const { context } = entryFor(request.policy.file, name);
    if (context === undefined || isRemote(context)) return context;
    const path = toPosix((0,external_node_path_.relative)(request.cwd, (0,external_node_path_.resolve)(request.cwd, policyFolder(request), context))) || '.';
    return insidePath(request.area, path, `The context of ${name}:`, policyPlace(request));
}
async function ofTarget(request, name, given, place) {
    const { cwd, area } = request;
    const settled = await policyContext(request, name);
    const target = settled === undefined ? given : {
        ...given,
        context: settled
    };
    const aliases = target.tags ?? [];
    for (const at of [
        target.context ?? '.',
        ...Object.values(target.contexts ?? {})
    ])if (!isRemote(at)) await insidePath(area, toPosix((0,external_node_path_.relative)(cwd, at)) || '.', `The context of ${name}:`, place);
    const inline = target['dockerfile-inline'];
    if (inline !== undefined) {
        const path = `${name} (inline)`;
        return {
            name,
            target,
            dockerfile: {
                path,
                text: inline,
                facts: readDockerfile(inline, path)
            },
            aliases
        };
    }
    if (isRemote(target.context ?? '.') || target.dockerfile === undefined) return {
        name,
        target,
        aliases
    };
    return {
        name,
        target,
        dockerfile: await load(area, toPosix((0,external_node_path_.relative)(cwd, target.dockerfile))),
        aliases
    };
}
async function load(area, path) {
    const absolute = await insidePath(area, path, 'The Dockerfile', {
        file: path
    });
    let text;
    try {
        text = await (0,promises_.readFile)(absolute, 'utf8');
    } catch (error) {
        throw (0,src_problem/* badRequest */.li)(`The Dockerfile ${path} cannot be read`, {
            where: {
                file: path
            }
        }, error);
    }
    return {
        path: toPosix((0,external_node_path_.relative)(area.cwd, absolute)),
        text,
        facts: readDockerfile(text, path)
    };
}
function refuseDuplicates(all) {
    const seen = new Map();
    for (const candidate of all){
        const other = seen.get(candidate.name);
        if (other !== undefined) throw (0,src_problem/* badRequest */.li)(`Two images are called ${candidate.name}`, {
            where: {
                file: candidate.dockerfile?.path ?? candidate.name
            },
            meant: `The other one is ${other.dockerfile?.path ?? other.name}`,
            todo: 'Rename one of the folders, or name one image with images.NAME.file in the policy'
        });
        seen.set(candidate.name, candidate);
    }
}

;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/plan/link.js


/** Gathers the names once for all images: a plan may have hundreds. */ function siblingNames(siblings, prefixes) {
    const byLast = new Map();
    const byRepository = new Map();
    const byPrefix = new Map();
    for (const { name, aliases } of siblings){
        add(byLast, name.toLowerCase(), name);
        for (const prefix of prefixes)add(byPrefix, `${prefix}-${name.toLowerCase()}`, name);
        for (const alias of aliases){
            const reference = tryReference(alias);
            if (reference === undefined) continue;
            if (alias.includes('/')) add(byRepository, reference.repository, name);
            else add(byLast, reference.last, name);
        }
    }
    return {
        byLast,
        byRepository,
        byPrefix
    };
}
function add(map, key, name) {
    const known = map.get(key);
    if (known === undefined) map.set(key, [
        name
    ]);
    else if (!known.includes(name)) known.push(name);
}
/**
 * Finds out which references of an image are other images of the same plan (design, "How images find each other").
 * A sibling is meant by its name as the last part of the reference, with any registry and tag, by an alias, or, where
 * neither fits, by `PREFIX-name`. A reference with a digest names a published image and is no link.
 * @param own the image whose references these are: it never links to itself
 * @throws Problem (request) for a reference that fits two siblings
 */ function linkReferences(own, references, names, file) {
    const links = new Map();
    for (const { text, line, other } of references){
        const reference = tryReference(text);
        if (reference === undefined) continue;
        const others = (found)=>(found ?? []).filter((name)=>name !== own);
        const exact = [
            ...new Set([
                ...others(names.byLast.get(reference.last)),
                ...others(names.byRepository.get(reference.repository))
            ])
        ];
        const fits = exact.length > 0 ? exact : others(names.byPrefix.get(reference.last));
        if (fits.length > 1) throw (0,src_problem/* badRequest */.li)(`${text} fits ${fits.join(' and ')}`, {
            where: {
                file,
                line
            },
            todo: 'Take the alias from one of them, rename one, or name the one that is meant exactly'
        });
        const [to] = fits;
        if (to !== undefined) links.set(JSON.stringify([
            reference.key,
            other?.platform
        ]), {
            key: reference.key,
            to,
            ...other === undefined ? {} : {
                other
            }
        });
    }
    return [
        ...links.values()
    ];
}
/** `undefined` for what is no image reference (a named context, an odd stage name) and for digests. */ function tryReference(text) {
    try {
        const reference = (0,oci_reference/* parseReference */.F2)(text);
        if (reference.digest !== undefined) return undefined;
        return {
            repository: (0,oci_reference/* repositoryName */.aR)(reference),
            last: reference.repository.split('/').at(-1) ?? '',
            key: contextKey(text)
        };
    } catch  {
        return undefined;
    }
}
/**
 * How BuildKit spells a reference when it looks for a named context: familiar, without `:latest`
 * (design notes: `docker.io/library/x` never matches).
 */ function contextKey(text) {
    const familiar = (0,oci_reference/* familiarReference */.ZD)((0,oci_reference/* parseReference */.F2)(text));
    return familiar.endsWith(':latest') ? familiar.slice(0, -':latest'.length) : familiar;
}
/** As contextKey, for names of Bake's contexts, which need not be references. */ function contextKeyOf(text) {
    try {
        return contextKey(text);
    } catch  {
        return text;
    }
}

// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/oci/platform.js
var oci_platform = __webpack_require__(1924);
;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/plan/expand.js
/** The value of a variable; `undefined` when it is not set. */ /**
 * Expands a word as BuildKit does for FROM, ARG and flags: `$X`, `${X}`, `${X:-default}`, `${X-default}`,
 * `${X:+other}`, `${X+other}`, `${X:?why}`, nested, with `escape` as the Dockerfile's escape character; quotes are
 * taken away, and between single ones nothing is expanded. An unset variable is the empty string. Forms that need a
 * shell's pattern (`${X#p}`, `${X/a/b}`) are for an engine to tell.
 * Source: github.com/moby/buildkit, frontend/dockerfile/shell/lex.go.
 * @returns the text, or `undefined` where BuildKit would refuse it or only an engine can tell
 */ function expand(text, lookup, escape = '\\') {
    return new Word(text, lookup, escape).read(undefined);
}
const expand_name = /[A-Za-z_][A-Za-z0-9_]*|[0-9]+|[@*#?\-$!]/y;
/** Reads a word from left to right; every method stands at `#at` and leaves it behind what it has read. */ class Word {
    #text;
    #lookup;
    #escape;
    #at = 0;
    constructor(text, lookup, escape){
        this.#text = text;
        this.#lookup = lookup;
        this.#escape = escape;
    }
    /** Up to `stop` and over it, or up to the end. */ read(stop) {
        let out = '';
        while(this.#at < this.#text.length){
            const char = this.#text.charAt(this.#at);
            if (char === stop) {
                this.#at += 1;
                return out;
            }
            const part = this.#part(char);
            if (part === undefined) return undefined;
            out += part;
        }
        return stop === undefined ? out : undefined;
    }
    #part(char) {
        if (char === '$') return this.#variable();
        if (char === "'") return this.#singleQuoted();
        if (char === '"') return this.#doubleQuoted();
        if (char === this.#escape) this.#at += 1;
        this.#at += 1;
        return this.#text.charAt(this.#at - 1);
    }
    #singleQuoted() {
        const end = this.#text.indexOf("'", this.#at + 1);
        if (end < 0) return undefined;
        const inside = this.#text.slice(this.#at + 1, end);
        this.#at = end + 1;
        return inside;
    }
    #doubleQuoted() {
        let out = '';
        this.#at += 1;
        while(this.#at < this.#text.length){
            const char = this.#text.charAt(this.#at);
            if (char === '"') {
                this.#at += 1;
                return out;
            }
            if (char === '$') {
                const value = this.#variable();
                if (value === undefined) return undefined;
                out += value;
                continue;
            }
            const next = this.#text.charAt(this.#at + 1);
            // Before anything else the escape character stands for itself here.
            if (char === this.#escape && [
                '"',
                '$',
                this.#escape
            ].includes(next)) this.#at += 1;
            out += this.#text.charAt(this.#at);
            this.#at += 1;
        }
        return undefined;
    }
    #variable() {
        this.#at += 1;
        if (this.#text.charAt(this.#at) !== '{') {
            const plain = this.#name();
            return plain === undefined ? '$' : this.#lookup(plain) ?? '';
        }
        this.#at += 1;
        const variable = this.#name();
        return variable === undefined ? undefined : this.#modified(this.#lookup(variable));
    }
    #name() {
        expand_name.lastIndex = this.#at;
        const found = expand_name.exec(this.#text)?.[0];
        this.#at += found?.length ?? 0;
        return found;
    }
    /** What stands between the name and the closing brace. */ #modified(value) {
        const [, colon = '', modifier = ''] = /^(:?)(.?)/s.exec(this.#text.slice(this.#at, this.#at + 2)) ?? [];
        this.#at += colon.length + modifier.length;
        if (modifier === '}') return colon === '' ? value ?? '' : undefined;
        if (![
            '-',
            '+',
            '?'
        ].includes(modifier)) return undefined;
        const word = this.read('}');
        if (word === undefined) return undefined;
        const isThere = value !== undefined && (colon === '' || value !== '');
        if (modifier === '+') return isThere ? word : '';
        if (modifier === '-') return isThere ? value : word;
        return isThere ? value : undefined;
    }
}

;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/plan/references.js



/**
 * All images and contexts from outside that the wanted stage of a Dockerfile reaches, on one platform.
 * Stages that the wanted one does not reach do not count: BuildKit does not build them either.
 * @param args the target's build arguments, which win over defaults
 * @param platform normalised, `linux/arm64`
 * @param stage the wanted stage's name; the last one when absent
 * @param file how messages call the Dockerfile
 * @returns references in the order of the file
 * @throws Problem (request) for one that cannot be told without an engine
 */ function outsideReferences(facts, args, platform, stage, file = 'Dockerfile') {
    const globals = globalScope(facts, args, platform);
    const found = [];
    const visited = new Set();
    const visit = (index)=>{
        const current = facts.stages[index];
        if (current === undefined || visited.has(index)) return;
        visited.add(index);
        const scope = stageScope(current.args, args, globals, platform, facts.escape);
        for (const [reference, lookup] of [
            [
                current.from,
                (name)=>globals.get(name)
            ],
            ...current.uses.map((use)=>[
                    use,
                    (name)=>scope.get(name)
                ])
        ]){
            const text = expand(reference.text, lookup, facts.escape);
            if (text === undefined) throw untold(reference, file);
            if (text === '') continue;
            const inner = stageIndex(facts, text, index, reference.kind);
            if (inner !== undefined) visit(inner);
            else if (!(text === 'scratch' && reference.kind === 'from')) found.push({
                text,
                kind: reference.kind,
                line: reference.line,
                ...otherPlatform(reference, platform, globals, facts.escape)
            });
        }
    };
    const wanted = wantedStage(facts, stage);
    if (wanted !== undefined) visit(wanted);
    return found.sort((a, b)=>a.line - b.line);
}
/**
 * What the wanted stage stands on in the end: its FROM, followed through the stages of the file.
 * @returns `undefined` for scratch, and where it cannot be told without an engine
 */ function baseReference(facts, args, platform, stage) {
    const globals = globalScope(facts, args, platform);
    const follow = (index)=>{
        const from = facts.stages[index]?.from;
        if (from === undefined) return undefined;
        const text = expand(from.text, (name)=>globals.get(name), facts.escape);
        if (text === undefined || text === '' || text === 'scratch') return undefined;
        const inner = stageIndex(facts, text, index, 'from');
        return inner === undefined ? {
            text,
            ...otherPlatform(from, platform, globals, facts.escape)
        } : follow(inner);
    };
    const wanted = wantedStage(facts, stage);
    return wanted === undefined ? undefined : follow(wanted);
}
/** A reference that is left out would be a base that nobody looks at: it is refused instead. */ function untold({ text, line }, file) {
    return (0,src_problem/* badRequest */.li)(`${text} cannot be told without an engine, so nobody knows what this builds on`, {
        where: {
            file,
            line
        },
        todo: 'Use plain variables here: ${NAME}, ${NAME:-default} or ${NAME:+other}'
    });
}
/** The platform that a FROM asks for itself; nothing where it cannot be told, or is the one that is built for. */ function otherPlatform({ platform: asked }, target, globals, escape) {
    const text = asked === undefined ? undefined : expand(asked, (name)=>globals.get(name), escape);
    if (asked === undefined || text === undefined || text === '') return {};
    const platform = tryPlatform(text);
    return platform === undefined || platform === target ? {} : {
        other: {
            platform,
            isNative: asked.includes('BUILD')
        }
    };
}
/** `undefined` for what BuildKit will refuse, with the place. */ function tryPlatform(text) {
    try {
        return (0,oci_platform/* normalizePlatform */.FL)(text);
    } catch  {
        return undefined;
    }
}
/**
 * The index of a stage, of the last one where none is wanted; of several with the same name the last one counts.
 * @returns `undefined` when there is no such stage
 */ function wantedStage({ stages }, stage) {
    const index = stage === undefined ? stages.length - 1 : stages.findLastIndex((one)=>one.name === stage.toLowerCase());
    return index < 0 ? undefined : index;
}
/** A stage that stands before `before` and has that name or, for COPY and mounts, that number. */ function stageIndex(facts, text, before, kind) {
    for(let index = before - 1; index >= 0; index -= 1)if (facts.stages[index]?.name === text.toLowerCase()) return index;
    if (kind !== 'from' && /^\d+$/.test(text) && Number(text) < before) return Number(text);
    return undefined;
}
/** ARGs before the first FROM, and what BuildKit gives for every platform. */ function globalScope(facts, args, platform) {
    const scope = new Map(Object.entries(platformArgs(platform)));
    declare(facts.args, scope, args, ()=>undefined, facts.escape);
    return scope;
}
function stageScope(lines, args, globals, platform, escape) {
    const scope = new Map(Object.entries(platformArgs(platform)));
    declare(lines, scope, args, (name)=>globals.get(name), escape);
    return scope;
}
function declare(lines, scope, args, inherited, escape) {
    for (const { name, value } of lines){
        const fallback = value === undefined ? inherited(name) : expand(value, (other)=>scope.get(other), escape);
        const given = Object.hasOwn(args, name) ? args[name] : undefined;
        const final = given ?? fallback;
        if (final !== undefined) scope.set(name, final);
    }
}
/** Source: Dockerfile reference, "Automatic platform ARGs in the global scope". */ function platformArgs(platform) {
    // The engine's own platform is known when it is asked only; it is this machine's nearly always.
    return {
        ...partsOf('TARGET', platform),
        ...partsOf('BUILD', (0,oci_platform/* hostPlatform */.ol)())
    };
}
function partsOf(prefix, platform) {
    const [os = '', architecture = '', variant = ''] = platform.split('/');
    return {
        [`${prefix}PLATFORM`]: platform,
        [`${prefix}OS`]: os,
        [`${prefix}ARCH`]: architecture,
        [`${prefix}VARIANT`]: variant
    };
}

;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/plan/settings.js


/**
 * The inputs, which hold for every image. `secretFiles` are the files in which inline secrets were put.
 * @throws Problem (request) for an entry without a name or a value
 */ function settingsOfInputs(inputs, env, cwd, secretFiles) {
    const fromEnv = (name)=>env[name];
    return {
        args: pairs(inputs['build-args'], 'build-args', fromEnv),
        contexts: pairs(inputs['build-contexts'], 'build-contexts'),
        labels: pairs(inputs.labels, 'labels'),
        annotations: inputs.annotations ?? [],
        secrets: [
            ...Object.entries(secretFiles).map(([id, src])=>({
                    id,
                    src
                })),
            ...Object.entries(pairs(inputs['secret-envs'], 'secret-envs')).map(([id, name])=>({
                    id,
                    env: name
                })),
            ...Object.entries(pairs(inputs['secret-files'], 'secret-files')).map(([id, file])=>({
                    id,
                    src: (0,external_node_path_.resolve)(cwd, file)
                }))
        ],
        ssh: inputs.ssh ?? [],
        hosts: Object.fromEntries((inputs['add-hosts'] ?? []).map(hostEntry)),
        noCacheFilters: inputs['no-cache-filters'] ?? [],
        noCache: inputs['no-cache'] === true ? true : undefined,
        pull: inputs.pull === true ? true : undefined
    };
}
/**
 * The policy's defaults or one image's entry.
 * @param folder what its paths are relative to, absolute
 */ function settingsOfPolicy(demands, folder) {
    return {
        args: settings_texts(demands.args),
        contexts: {},
        labels: settings_texts(demands.labels),
        annotations: Object.entries(settings_texts(demands.annotations)).map(([name, value])=>`${name}=${value}`),
        secrets: (demands.secrets ?? []).map(({ id, env: variable, file })=>file === undefined ? {
                id,
                env: variable ?? id
            } : {
                id,
                src: (0,external_node_path_.resolve)(folder, file)
            }),
        ssh: demands.ssh ?? [],
        hosts: settings_texts(demands['add-hosts']),
        noCacheFilters: demands['no-cache-filters'] ?? [],
        noCache: demands['no-cache'],
        pull: demands.pull
    };
}
/** Lays settings over a target, the later ones over the earlier ones; lists add up, a secret counts once. */ function applySettings(target, layers) {
    const last = (pick)=>layers.map(pick).findLast((one)=>one !== undefined);
    const merged = (pick)=>Object.fromEntries(layers.flatMap((one)=>Object.entries(pick(one))));
    const joined = (first, pick)=>[
            ...new Set([
                ...first ?? [],
                ...layers.flatMap((one)=>[
                        ...pick(one)
                    ])
            ])
        ];
    const noCache = last((one)=>one.noCache);
    const pull = last((one)=>one.pull);
    return {
        ...target,
        args: {
            ...target.args,
            ...merged((one)=>one.args)
        },
        contexts: {
            ...target.contexts,
            ...merged((one)=>one.contexts)
        },
        labels: {
            ...target.labels,
            ...merged((one)=>one.labels)
        },
        annotations: joined(target.annotations, (one)=>one.annotations),
        secret: onceById([
            ...target.secret ?? [],
            ...layers.flatMap((one)=>one.secrets)
        ]),
        ssh: joined(target.ssh, (one)=>one.ssh),
        'extra-hosts': {
            ...target['extra-hosts'],
            ...merged((one)=>one.hosts)
        },
        'no-cache-filter': joined(target['no-cache-filter'], (one)=>one.noCacheFilters),
        ...noCache === undefined ? {} : {
            'no-cache': noCache
        },
        ...pull === undefined ? {} : {
            pull
        }
    };
}
/** Of several secrets with the same id the last one counts. */ function onceById(secrets) {
    const byId = new Map(secrets.map((secret)=>[
            idOf(secret),
            secret
        ]));
    return [
        ...byId.values()
    ];
}
function idOf(secret) {
    if (typeof secret === 'string') return /(?:^|,)id=([^,]*)/.exec(secret)?.[1] ?? secret;
    return typeof secret === 'object' && secret !== null && 'id' in secret ? secret.id : secret;
}
function settings_texts(values) {
    return Object.fromEntries(Object.entries(values ?? {}).map(([name, value])=>[
            name,
            String(value)
        ]));
}
function hostEntry(entry) {
    const [, host, address] = /^([^:=]+)[:=](.+)$/.exec(entry) ?? [];
    if (host === undefined || address === undefined) throw (0,src_problem/* badRequest */.li)(`add-hosts has ${JSON.stringify(entry)}`, {
        todo: 'Write it as HOST:IP'
    });
    return [
        host,
        address
    ];
}
/** `NAME=VALUE` entries; the last one of a name counts. */ function pairs(entries, name, fallback = ()=>undefined) {
    return Object.fromEntries((entries ?? []).map((entry)=>{
        const [key = '', ...rest] = entry.split('=');
        const value = rest.length > 0 ? rest.join('=') : fallback(key);
        if (key === '' || value === undefined) throw (0,src_problem/* badRequest */.li)(`${name} has an entry without a value: ${JSON.stringify(key)}`, {
            todo: 'Write it as NAME=VALUE'
        });
        return [
            key,
            value
        ];
    }));
}

;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/plan/linked.js








/** What siblings may be called with before a `-`: the project's folder, and where the images go. */ function prefixesOf({ cwd, inputs }) {
    const prefixes = [
        (0,external_node_path_.basename)(cwd),
        ...inputs.registry === undefined ? [] : [
            inputs.registry.split('/').at(-1) ?? ''
        ]
    ];
    return [
        ...new Set(prefixes.map((prefix)=>prefix.toLowerCase()))
    ];
}
/**
 * Lays the settings over a candidate and finds what it is built with.
 * @throws Problem (request) for a reference that fits two images, a stage that is not there, a bad platform
 */ function linkCandidate(candidate, request, common) {
    const entry = entryFor(request.policy.file, candidate.name);
    const stage = entry.target ?? candidate.target.target ?? request.inputs.target;
    const layers = [
        common.defaults,
        settingsOfPolicy(entry, common.policyFolder),
        common.inputs
    ];
    const target = applySettings({
        ...candidate.target,
        args: {
            ...candidate.target.args,
            ...versionArgument(candidate, request)
        },
        ...stage === undefined ? {} : {
            target: stage
        }
    }, layers);
    refuseUnknownStage(candidate, stage);
    const platforms = common.platforms.get(candidate.name) ?? [];
    const found = platforms.flatMap((platform)=>foundUses(candidate, target, platform, common));
    const uses = [
        ...givenUses(candidate.name, target, platforms),
        ...found
    ];
    const contexts = {
        ...target.contexts
    };
    for (const [key, value] of Object.entries(contexts))// An input holds for all images: the one that it names keeps its own.
    if (value === `target:${candidate.name}`) Reflect.deleteProperty(contexts, key);
    return {
        name: candidate.name,
        candidate,
        target: {
            ...target,
            contexts: {
                ...Object.fromEntries(found.map(({ key, to })=>[
                        key,
                        `target:${to}`
                    ])),
                ...contexts
            },
            platforms: [
                ...platforms
            ]
        },
        platforms,
        uses,
        bases: basesOf(candidate, target, platforms, uses),
        secrets: layers.flatMap(({ secrets })=>secrets)
    };
}
/** The version goes to every Dockerfile that declares the argument for it. */ function versionArgument({ name, dockerfile }, { inputs, policy }) {
    const argument = entryFor(policy.file, name)['version-arg'] ?? policy.file.defaults?.['version-arg'] ?? 'VERSION';
    const lines = [
        ...dockerfile?.facts.args ?? [],
        ...dockerfile?.facts.stages.flatMap((one)=>one.args) ?? []
    ];
    if (inputs.version === undefined || !lines.some((line)=>line.name === argument)) return {};
    return {
        [argument]: inputs.version
    };
}
/** The platforms that an image is built for: the inputs' for all, else its own, else the policy's, else this machine's. */ function platformsOf({ name, target }, { inputs, policy }) {
    const asked = inputs.platforms ?? entryFor(policy.file, name).platforms ?? policy.file.defaults?.platforms ?? target.platforms ?? [];
    return (0,oci_platform/* sortPlatforms */.jo)(asked.length > 0 ? asked : [
        (0,oci_platform/* hostPlatform */.ol)()
    ]);
}
function refuseUnknownStage({ name, target, dockerfile }, stage) {
    if (dockerfile === undefined || stage === undefined || Object.hasOwn(target.contexts ?? {}, stage)) return;
    const { facts, path } = dockerfile;
    // Where a frontend of its own reads the file, stages are its own business too.
    if (facts.stages.length === 0 || wantedStage(facts, stage) !== undefined) return;
    const known = facts.stages.flatMap((one)=>one.name ?? []);
    throw (0,src_problem/* badRequest */.li)(`${name} is to be built up to the stage ${JSON.stringify(stage)}, which there is not`, {
        where: {
            file: path
        },
        ...(0,did_you_mean/* didYouMean */.a)(stage.toLowerCase(), known),
        todo: known.length > 0 ? `Stages: ${known.join(', ')}` : 'Name the stage with FROM IMAGE AS NAME'
    });
}
/** What a Bake file or an input has linked itself. */ function givenUses(own, target, platforms) {
    const given = Object.entries(target.contexts ?? {});
    return [
        ...given,
        [
            'its context',
            target.context ?? ''
        ]
    ].flatMap(([key, value])=>{
        const to = value.startsWith('target:') ? value.slice('target:'.length) : own;
        return to === own ? [] : platforms.map((platform)=>({
                key,
                to,
                platform,
                on: platform
            }));
    });
}
/** What the Dockerfile's references make; a context that was given wins. */ function foundUses({ name, dockerfile }, target, platform, { siblings, platforms }) {
    if (dockerfile === undefined) return [];
    const { facts, path } = dockerfile;
    const given = new Set(Object.keys(target.contexts ?? {}).map(contextKeyOf));
    const references = outsideReferences(facts, argsOf(target), platform, target.target, path).filter(({ text })=>!given.has(contextKeyOf(text)));
    return linkReferences(name, references, siblings, path).map((link)=>useOf(link, platform, platforms.get(link.to) ?? []));
}
/** BuildKit looks for the context `NAME::PLATFORM` first. What need not be native is taken as it is there. */ function useOf({ key, to, other }, platform, has) {
    return other === undefined || other.isNative && !has.includes(other.platform) ? {
        key,
        to,
        platform,
        on: platform
    } : {
        key: `${key}::${other.platform}`,
        to,
        platform,
        on: other.platform
    };
}
/** Which of the images the last stage stands on; none where it stands on one of another platform. */ function basesOf({ dockerfile }, target, platforms, uses) {
    if (dockerfile === undefined) return {};
    const bases = {};
    for (const platform of platforms){
        const base = baseReference(dockerfile.facts, argsOf(target), platform, target.target);
        if (base === undefined || base.other !== undefined) continue;
        const key = contextKeyOf(base.text);
        const use = uses.find((one)=>one.platform === platform && contextKeyOf(one.key) === key);
        if (use !== undefined) bases[platform] = use.to;
    }
    return bases;
}
function argsOf(target) {
    return Object.fromEntries(Object.entries(target.args ?? {}).filter((entry)=>entry[1] !== null));
}

;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/plan/order.js

/**
 * The build order: every name after all it needs, otherwise by name, so that the result does not depend on the
 * order of the input.
 * @param needs name → the names it is built on; names that are no key count as outside and are ignored
 * @throws Problem (request) that shows a cycle as a path
 */ function buildOrder(needs) {
    const order = [];
    const done = new Set();
    const path = [];
    const visit = (name)=>{
        if (done.has(name)) return;
        if (path.includes(name)) throw cycle([
            ...path.slice(path.indexOf(name)),
            name
        ]);
        path.push(name);
        for (const need of [
            ...needs.get(name) ?? []
        ].sort())if (needs.has(need)) visit(need);
        path.pop();
        done.add(name);
        order.push(name);
    };
    for (const name of [
        ...needs.keys()
    ].sort())visit(name);
    return order;
}
function cycle(path) {
    return (0,src_problem/* badRequest */.li)(`The images need each other in a circle: ${path.join(' → ')}`, {
        todo: 'Move what they share into an image of its own that both are built on'
    });
}
/** `wanted` and everything they need, directly or not. */ function closure(wanted, needs) {
    const all = new Set();
    const queue = [
        ...wanted
    ];
    for(let name = queue.pop(); name !== undefined; name = queue.pop()){
        if (all.has(name)) continue;
        all.add(name);
        queue.push(...needs.get(name) ?? []);
    }
    return all;
}

;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/plan/tags.js


/**
 * The tag names of a run: explicit `tags`, else from `version`, else from the ref. `latest` moves with a version
 * that is no pre-release, and on a machine without a workflow.
 */ async function tagNames(tags, version, ref) {
    if (tags !== undefined) return tags;
    if (version !== undefined) return versionTags(version);
    switch(ref.kind){
        case 'tag':
            return versionTags(ref.name);
        case 'branch':
            return [
                cleanTag(ref.name)
            ];
        case 'pull-request':
            return [
                `pr-${ref.number}`
            ];
        case 'local':
            return [
                'latest'
            ];
    }
}
async function versionTags(version) {
    const { default: semver } = await __webpack_require__.e(/* import() */ 88).then(__webpack_require__.t.bind(__webpack_require__, 2088, 19));
    const parsed = semver.parse(version);
    // A semantic version loses its v; `+` is not allowed in a tag (OCI distribution specification, "Pulling manifests").
    const name = cleanTag(parsed === null ? version : version.replace(/^[v=\s]+/, ''));
    const isRelease = parsed === null ? plainRelease.test(version) : parsed.prerelease.length === 0;
    return isRelease ? [
        name,
        'latest'
    ] : [
        name
    ];
}
/** Of what is no semantic version, only plain numbers are a release: `2024.06`, `v3`; not `0.1.0rc1`, `nightly`. */ const plainRelease = /^v?\d+(\.\d+)*$/;
function cleanTag(name) {
    return name.replaceAll(/[^\w.-]+/g, '-').replace(/^[.-]+/, '').slice(0, 128);
}
/**
 * The full references an image gets, checked against the grammar and normalised (`ghcr.io/acme/base:1.2.0`).
 * @param explicit the `tags` input, `names` what tagNames made of everything
 * @throws Problem (request) for a name or tag that breaks the grammar, or full references for several images
 */ function fullTags(image, names, explicit, destination) {
    const full = (explicit ?? []).filter(isFull);
    if (full.length > 0 && !destination.isOnly) throw (0,src_problem/* badRequest */.li)(`tags has ${JSON.stringify(full[0])}, but there are several images`, {
        todo: 'Give registry, and tags without a repository: they become REGISTRY/NAME:TAG'
    });
    return [
        ...new Set(referencesOf(image, names, explicit, destination).map(normalise))
    ];
}
function referencesOf(image, names, explicit, { registry, ownTags, isOnly }) {
    if (names.includes('')) throw (0,src_problem/* badRequest */.li)('The name of this branch or tag makes no tag of an image', {
        todo: 'Give tags or version'
    });
    // Bake allows upper case in a target's name, repositories do not.
    const repository = `${registry ?? ''}/${image.toLowerCase()}`;
    const place = (tag)=>isFull(tag) || registry === undefined ? tag : `${repository}:${tag}`;
    if (explicit?.some(isFull) === true) return explicit.map(place);
    if (registry !== undefined) return names.map((name)=>`${repository}:${name}`);
    if (explicit === undefined) return ownTags;
    // Without a registry a single image's tag is its whole name, and for several the files say where each one goes.
    if (isOnly && ownTags.length === 0) return explicit;
    return ownTags.flatMap((own)=>explicit.map((tag)=>`${(0,oci_reference/* repositoryName */.aR)((0,oci_reference/* parseReference */.F2)(own))}:${tag}`));
}
function isFull(tag) {
    return /[/:@]/.test(tag);
}
function normalise(text) {
    const reference = (0,oci_reference/* parseReference */.F2)(text);
    return (0,oci_reference/* formatReference */.FH)({
        ...reference,
        tag: reference.tag ?? 'latest'
    });
}

;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/plan/wanted.js


/**
 * The images that were asked for, groups put in; what they stand on comes later.
 * @throws Problem (request) for a name that is neither an image nor a group, and for groups that hold each other
 */ function wantedNames({ inputs }, candidates) {
    const names = new Set(candidates.all.map(({ name })=>name));
    const expand = (name, trail)=>{
        if (names.has(name)) return [
            name
        ];
        const group = Object.hasOwn(candidates.groups, name) ? candidates.groups[name] : undefined;
        if (group === undefined) throw unknown(`There is no image or group ${JSON.stringify(name)}`, name, candidates);
        if (trail.includes(name)) throw (0,src_problem/* badRequest */.li)(`The group ${name} holds itself: ${[
            ...trail,
            name
        ].join(' → ')}`);
        return group.flatMap((member)=>expand(member, [
                ...trail,
                name
            ]));
    };
    const wanted = (inputs.targets ?? candidates.byDefault).flatMap((name)=>expand(name, []));
    if (wanted.length === 0) throw (0,src_problem/* badRequest */.li)('There is nothing to build', {
        todo: inputs.targets === undefined ? 'Name images or groups' : `${inputs.targets.join(', ')} holds no image`
    });
    return wanted;
}
/** Longer lists of names say nothing more. */ const shownNames = 20;
function unknown(what, name, { all, groups }, file) {
    const names = all.map((candidate)=>candidate.name);
    const shown = [
        ...names.slice(0, shownNames),
        ...names.length > shownNames ? [
            '…'
        ] : []
    ];
    return (0,src_problem/* badRequest */.li)(what, {
        ...file === undefined ? {} : {
            where: {
                file
            }
        },
        ...(0,did_you_mean/* didYouMean */.a)(name, [
            ...names,
            ...Object.keys(groups)
        ]),
        todo: `Images: ${shown.join(', ')}`
    });
}
/**
 * Refuses what the policy says of images that there are not: a typo would take a gate from the image that was meant.
 * @throws Problem (request)
 */ function refuseUnknownImages({ policy }, candidates) {
    if (candidates.isSingle) return;
    const { images = {}, groups = {} } = policy.file;
    const known = new Set(candidates.all.map(({ name })=>name));
    for (const name of Object.keys(images))if (!known.has(name)) throw unknown(`The policy speaks of an image ${JSON.stringify(name)}, which there is not`, name, candidates, policy.path);
    for (const [group, members] of Object.entries(groups))for (const member of members)if (!known.has(member) && !Object.hasOwn(candidates.groups, member)) throw unknown(`The group ${group} of the policy has ${JSON.stringify(member)}, which there is not`, member, candidates, policy.path);
}

;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/plan/make.js











/**
 * Makes the plan: finds the images, links what builds on what, puts them in order and lays the settings over them.
 * No engine is asked.
 * @throws Problem (request) for everything that is wrong with what was asked, before anything is started
 */ async function makePlan(request, surroundings) {
    const { cwd, inputs, policy } = request;
    const { env, ref, secretFiles } = surroundings;
    const candidates = await findCandidates(request, surroundings.buildx);
    refuseUnknownImages(request, candidates);
    const asked = wantedNames(request, candidates);
    const policyFolder = (0,external_node_path_.resolve)(cwd, policy.path === undefined ? '.' : external_node_path_.posix.dirname(policy.path));
    const common = {
        policyFolder,
        inputs: settingsOfInputs(inputs, env, cwd, secretFiles),
        defaults: settingsOfPolicy(policy.file.defaults ?? {}, policyFolder),
        siblings: siblingNames(candidates.all, prefixesOf(request)),
        platforms: new Map(candidates.all.map((candidate)=>[
                candidate.name,
                platformsOf(candidate, request)
            ]))
    };
    const linked = new Map(candidates.all.map((candidate)=>[
            candidate.name,
            linkCandidate(candidate, request, common)
        ]));
    refuseUnknownTargets(linked);
    const needs = new Map([
        ...linked
    ].map(([name, { uses }])=>[
            name,
            [
                ...new Set(uses.map(({ to })=>to))
            ].sort()
        ]));
    const order = buildOrder(needs);
    const wanted = closure(asked, needs);
    const built = [
        ...linked.values()
    ].filter(({ name })=>wanted.has(name));
    refuseMissingPlatforms(built, linked);
    refuseMissingSecrets(built, env);
    const names = await tagNames(inputs.tags, inputs.version, ref);
    const images = order.flatMap((name)=>{
        const one = linked.get(name);
        return one === undefined ? [] : [
            planned(one, needs.get(name) ?? [], wanted, names, request)
        ];
    });
    return {
        images,
        groups: candidates.groups
    };
}
function planned({ name, candidate, target, platforms, uses, bases }, needs, wanted, names, { inputs, policy }) {
    const isWanted = wanted.has(name);
    const reasons = new Set(uses.map(({ key, to })=>`${shown(key)} is ${to} of this run`));
    return {
        name,
        needs,
        bases,
        platforms,
        decision: isWanted ? 'build' : 'skip',
        reasons: isWanted ? [
            ...reasons
        ] : [
            'nobody asked for it'
        ],
        dockerfile: {
            path: candidate.dockerfile?.path ?? '',
            text: candidate.dockerfile?.text ?? ''
        },
        target,
        tags: isWanted ? fullTags(name, names, inputs.tags, {
            registry: inputs.registry,
            ownTags: candidate.target.tags ?? [],
            isOnly: wanted.size === 1
        }) : [],
        policy: policyFor(policy.file, name)
    };
}
/** A Bake file may call a context anything: what is no plain word is shown in quotes, with escapes for all signs. */ function shown(key) {
    if (/^[\w./:@-]+( [\w./:@-]+)*$/.test(key)) return key;
    return JSON.stringify(key).replaceAll(/[^ -~]/g, (char)=>`\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
/** A Dockerfile's own references always lead to an image; what an input links (`target:NAME`) need not. */ function refuseUnknownTargets(linked) {
    for (const { name, uses } of linked.values())for (const { key, to } of uses)if (!linked.has(to)) throw (0,src_problem/* badRequest */.li)(`${name} takes ${key} from the image ${JSON.stringify(to)}, which there is not`, {
        ...(0,did_you_mean/* didYouMean */.a)(to, [
            ...linked.keys()
        ])
    });
}
/** Bake checks this only when both lists have more than one entry (design notes), so it is checked here. */ function refuseMissingPlatforms(built, linked) {
    for (const { name, candidate, uses } of built)for (const { to, platform, on } of uses){
        const has = linked.get(to)?.platforms ?? [];
        if (has.includes(on)) continue;
        throw (0,src_problem/* badRequest */.li)(on === platform ? `${name} is built for ${platform}, but its base ${to} is not` : `${name} takes ${to} for ${on}, but ${to} is not built for that`, {
            where: {
                file: candidate.dockerfile?.path ?? name
            },
            todo: `Add ${on} to the platforms of ${to}, which has ${has.join(', ')}`
        });
    }
}
/** Only of what is built: a secret for something else may well be missing. */ function refuseMissingSecrets(built, env) {
    for (const { name, secrets } of built)for (const secret of secrets)if ('env' in secret && env[secret.env] === undefined) throw (0,src_problem/* badRequest */.li)(`The secret ${secret.id} of ${name} comes from the environment variable ${secret.env}, which is not set`, {
        todo: `Set ${secret.env}; in a workflow: env: { ${secret.env}: "\${{ secrets.${secret.env} }}" }`
    });
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/request/event.js



/**
 * Where a run stands in the repository's history, from the variables that every workflow run has.
 * Source: docs.github.com, "Variables reference".
 * @throws Problem (surroundings) when the event of a pull_request_target run cannot be understood
 */ function readRunRef(env) {
    if (env['GITHUB_ACTIONS'] !== 'true') return {
        kind: 'local'
    };
    // Its GITHUB_REF is the base branch, whose tags the code of a pull request must never move.
    if (env['GITHUB_EVENT_NAME'] === 'pull_request_target') return {
        kind: 'pull-request',
        number: readPullNumber(env['GITHUB_EVENT_PATH'] ?? '')
    };
    const ref = env['GITHUB_REF'] ?? '';
    const pull = /^refs\/pull\/(\d+)\//.exec(ref)?.[1];
    if (pull !== undefined) return {
        kind: 'pull-request',
        number: pull
    };
    const tag = /^refs\/tags\/(.+)$/.exec(ref)?.[1];
    if (tag !== undefined) return {
        kind: 'tag',
        name: tag
    };
    const branch = /^refs\/heads\/(.+)$/.exec(ref)?.[1];
    return branch === undefined ? {
        kind: 'local'
    } : {
        kind: 'branch',
        name: branch
    };
}
const pullSchema = type/* Type */.ZU.Object({
    number: type/* Type */.ZU.Integer()
});
function readPullNumber(path) {
    let text = '';
    try {
        text = (0,external_node_fs_.readFileSync)(path, 'utf8');
    } catch  {
    // A file that is not there is no JSON either: one message for both.
    }
    return String((0,json/* parseJson */.q)(pullSchema, text, 'The event of this run (GITHUB_EVENT_PATH)').number);
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/oci/layout.js
var layout = __webpack_require__(8693);
// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/check/fingerprint.js
var fingerprint = __webpack_require__(7246);
;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/check/budget.js


const kinds = [
    'compressed',
    'uncompressed'
];
const shownLayers = 3;
/**
 * Holds an image's size against its budget: exactly at the budget passes, one byte over fails.
 * @param where names the place where the budget is written, for what to do: "image-build.yml"
 */ function judgeSize(subject, size, budget, durationMs, where = 'the policy') {
    const findings = kinds.flatMap((kind)=>over(subject, kind, size, budget[kind], where));
    return {
        gate: 'size',
        image: subject.image,
        platform: subject.platform,
        state: findings.length > 0 ? 'failed' : 'passed',
        findings,
        durationMs,
        notes: [
            `${formatBytes(size.compressed)} compressed, ${formatBytes(size.uncompressed)} uncompressed in ` + `${size.layers.length} ${size.layers.length === 1 ? 'layer' : 'layers'}`,
            ...budget.compressed === undefined && budget.uncompressed === undefined ? [
                'no budget'
            ] : []
        ]
    };
}
function over(subject, kind, size, limit, where) {
    const actual = size[kind];
    if (limit === undefined || actual <= limit) return [];
    const finding = {
        gate: 'size',
        rule: 'max-size',
        severity: 'error',
        image: subject.image,
        platform: subject.platform,
        message: `${formatBytes(actual)} (${actual} bytes) ${kind}, ${formatBytes(actual - limit)} (${actual - limit} bytes) ` + `over the budget of ${formatBytes(limit)} (${limit} bytes). Biggest layers: ${biggest(size.layers, kind)}`,
        todo: `Make the biggest layers smaller, or raise the budget of ${subject.image} in ${where}`,
        fingerprint: (0,fingerprint/* fingerprintOf */.a)([
            'size',
            subject.image,
            subject.platform,
            kind
        ]),
        blocks: true
    };
    return [
        finding
    ];
}
function biggest(layers, kind) {
    return layers.toSorted((a, b)=>b[kind] - a[kind]).slice(0, shownLayers).map((layer)=>`${formatBytes(layer[kind])} ${madeBy(layer)}`).join('; ');
}
/** BuildKit's `created_by`, without the shell around it and cut to a line's length. */ function madeBy(layer) {
    if (layer.createdBy === undefined) return `layer ${layer.digest.slice(7, 19)}`;
    const text = layer.createdBy.replace(/\s*# buildkit$/, '').replace(/^RUN (\|\d+ .*?)?\/bin\/sh -c /, 'RUN ').replace(/\s+/g, ' ').trim();
    return text.length > 80 ? `${text.slice(0, 79)}…` : text;
}

// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/oci/blobs.js
var blobs = __webpack_require__(35);
// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(7075);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(8522);
var external_node_zlib_namespaceObject = /*#__PURE__*/__webpack_require__.t(external_node_zlib_, 2);
// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/oci/digest.js
var oci_digest = __webpack_require__(8219);
// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/oci/media-types.js
var media_types = __webpack_require__(9683);
// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(1421);
;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/oci/zstd.js




/**
 * Unpacks a zstd stream: by Node, which can since 22.15, else by the `zstd` program.
 * @throws Problem (surroundings), while reading, when neither is there
 */ function unzstd(blob) {
    const unpacker = nodeUnpacker();
    return unpacker ? (0,external_node_stream_.pipeline)(blob, unpacker, ()=>undefined) : byProgram(blob);
}
function nodeUnpacker() {
    const create = Reflect.get(external_node_zlib_namespaceObject, 'createZstdDecompress');
    if (typeof create !== 'function') return undefined;
    const made = Reflect.apply(create, external_node_zlib_namespaceObject, []);
    return made instanceof external_node_stream_.Duplex ? made : undefined;
}
async function* byProgram(blob) {
    const child = (0,external_node_child_process_.spawn)('zstd', [
        '-dcq'
    ], {
        stdio: [
            'pipe',
            'pipe',
            'pipe'
        ]
    });
    let complaint = '';
    child.stderr.setEncoding('utf8').on('data', (text)=>{
        complaint = `${complaint}${text}`.slice(0, 1000);
    });
    const ended = new Promise((resolve, reject)=>{
        child.once('error', reject).once('close', resolve);
    });
    // Looked at below, after what the program wrote: until then nobody waits for it.
    ended.catch(()=>undefined);
    let unreadable;
    (0,external_node_stream_.pipeline)(blob, child.stdin, ()=>undefined);
    blob.once('error', (error)=>{
        unreadable = error;
    });
    try {
        yield* child.stdout;
        const code = await ended.catch((error)=>{
            throw cannotRead(error);
        });
        if (unreadable) throw unreadable;
        if (code !== 0) throw new Error(complaint.trim() || `zstd ended with ${String(code)}`);
    } finally{
        child.kill();
        blob.destroy();
    }
}
function cannotRead(cause) {
    return (0,src_problem/* surroundingsFailed */.fs)('A layer is compressed by zstd, which cannot be read here', {
        todo: 'Use Node 22.15 or newer, or install the `zstd` program.'
    }, cause);
}

;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/oci/layer.js







/** Node's 16 KiB would make twice the work of handing pieces on. */ const unpackedChunk = 256 * 1024;
/**
 * Unpacks a layer of a layout in constant memory, and counts.
 * @throws Problem (surroundings) when the blob is missing or damaged, or its compression cannot be read here
 */ async function unpackedSize(dir, descriptor) {
    const { digest, mediaType } = descriptor;
    const compression = (0,media_types/* compressionOf */.MB)(mediaType);
    if (compression === undefined) throw (0,src_problem/* surroundingsFailed */.fs)(`Layer ${digest} of ${dir} has the unknown media type ${mediaType}`);
    try {
        const unpacked = await (0,oci_digest/* digestOfStream */.Ul)(unpack((0,blobs/* openBlob */.Ym)(dir, digest), compression));
        return {
            diffId: unpacked.digest,
            bytes: unpacked.bytes
        };
    } catch (error) {
        if (error instanceof src_problem/* Problem */.AF) throw error;
        throw (0,blobs/* brokenBlob */.dr)(dir, digest, `cannot be unpacked: ${(0,src_problem/* messageOf */.bD)(error)}`, error);
    }
}
function unpack(blob, compression) {
    if (compression === 'none') return blob;
    if (compression === 'zstd') return unzstd(blob);
    // The callback has nothing to do: a failure of either stream reaches whoever reads the last one.
    return (0,external_node_stream_.pipeline)(blob, (0,external_node_zlib_.createGunzip)({
        chunkSize: unpackedChunk
    }), ()=>undefined);
}

;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/check/size.js




/**
 * What an image weighs on its platform, from the layout itself (never from `docker inspect`, whose `.Size` means
 * different things with different image stores): the blobs as the manifest lists them, and the archives unpacked.
 * @throws Problem (surroundings) when a layer is missing, cut short or damaged, or is not what the image's config
 * says it is
 */ async function measure(layout, known = new Map()) {
    const makers = layerHistory(layout.config.history ?? [], layout.layers.length);
    const layers = [];
    for (const [index, descriptor] of layout.layers.entries()){
        await checkLength(layout.dir, descriptor.digest, descriptor.size);
        const unpacked = await remembered(known, descriptor.digest, ()=>unpackedSize(layout.dir, descriptor));
        const expected = layout.diffIds[index];
        if (unpacked.diffId !== expected) {
            throw (0,src_problem/* surroundingsFailed */.fs)(`Layer ${index + 1} of ${layout.layers.length} is not what the image says: it unpacks to ` + `${unpacked.diffId}, and the configuration names ${expected ?? 'none'}`, {
                todo: 'Build it again: the layout is damaged'
            });
        }
        const createdBy = makers[index];
        layers.push({
            digest: descriptor.digest,
            diffId: unpacked.diffId,
            compressed: descriptor.size,
            uncompressed: unpacked.bytes,
            ...createdBy === undefined ? {} : {
                createdBy
            }
        });
    }
    return {
        compressed: layers.reduce((sum, layer)=>sum + layer.compressed, 0),
        uncompressed: layers.reduce((sum, layer)=>sum + layer.uncompressed, 0),
        layers
    };
}
/**
 * What made each layer, bottom first: the history entries that are not empty, in order (image-spec/config.md).
 * @returns as many as layers, all `undefined` when the history does not fit them
 */ function layerHistory(history, layers) {
    const makers = history.filter((entry)=>entry.empty_layer !== true).map((entry)=>entry.created_by);
    return makers.length === layers ? makers : Array.from({
        length: layers
    }, ()=>undefined);
}
async function checkLength(dir, digest, expected) {
    const actual = await (0,promises_.stat)((0,blobs/* blobPath */.nD)(dir, digest)).catch((error)=>{
        throw (0,src_problem/* surroundingsFailed */.fs)(`Layer ${digest} is missing in ${dir}`, {}, error);
    });
    if (actual.size !== expected) throw (0,src_problem/* surroundingsFailed */.fs)(`Layer ${digest} has ${actual.size} bytes, and the manifest names ${expected}: it is cut short`, {
        todo: 'Build it again; when it happens again, look at the disk'
    });
}
function remembered(known, key, ask) {
    const answer = known.get(key) ?? ask();
    known.set(key, answer);
    // A damaged copy says nothing about the next one.
    answer.catch(()=>known.delete(key));
    return answer;
}

;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/check/finding.js
/** The gates there are. A new gate adds its name here and one line to the list in `gates.ts`. */ /** From worst to mildest: the first group is vulnerabilities', the second hadolint's and BuildKit's. */ const severities = [
    'critical',
    'high',
    'medium',
    'low',
    'unknown',
    'error',
    'warning',
    'info',
    'style'
];

;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/check/severity.js

/** Where a severity stands in the list: 0 is the worst. */ function rank(severity) {
    return severities.indexOf(severity);
}
/** True when `severity` is `threshold` or worse; with `none` nothing is. */ function reaches(severity, threshold) {
    return threshold !== 'none' && rank(severity) <= rank(threshold);
}

;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/check/vulnerabilities/judge.js


/**
 * Holds what a scan has found against the policy: a vulnerability blocks when it is at least as severe as the
 * policy says, and, where the policy ignores unfixed ones, when there is a version that fixes it.
 * @param databaseDate day of the vulnerability database (`2026-11-21`), for the notes
 */ function judgeVulnerabilities(subject, report, policy, databaseDate, durationMs) {
    const findings = new Map();
    for (const vulnerability of report.vulnerabilities){
        const finding = findingOf(subject, vulnerability, policy);
        const known = findings.get(finding.fingerprint);
        if (!known || finding.blocks && !known.blocks) findings.set(finding.fingerprint, finding);
    }
    const sorted = [
        ...findings.values()
    ].sort(worstFirst);
    return {
        gate: 'vulnerabilities',
        image: subject.image,
        platform: subject.platform,
        state: sorted.some((finding)=>finding.blocks) ? 'failed' : 'passed',
        findings: sorted,
        durationMs,
        notes: notesOf(report, databaseDate)
    };
}
/** No fix exists as far as the database knows. Trivy's own `--ignore-unfixed` looks at the status alone. */ function isUnfixed(vulnerability) {
    return (vulnerability.FixedVersion ?? '') === '' && vulnerability.Status !== 'fixed';
}
function findingOf(subject, found, policy) {
    const severity = severityOf(found.Severity);
    const unfixed = isUnfixed(found);
    const help = webPage(found.PrimaryURL);
    const installed = [
        found.PkgName,
        found.InstalledVersion
    ].filter(Boolean).join(' ');
    const place = found.PkgPath ? ` (${found.PkgPath})` : '';
    return {
        gate: 'vulnerabilities',
        rule: found.VulnerabilityID,
        severity,
        image: subject.image,
        platform: subject.platform,
        message: `${installed}${place}: ${found.Title ?? found.VulnerabilityID}`,
        todo: todoFor(found, unfixed),
        ...help === undefined ? {} : {
            help
        },
        fingerprint: (0,fingerprint/* fingerprintOf */.a)([
            'vulnerabilities',
            subject.image,
            found.VulnerabilityID,
            found.PkgName,
            found.PkgPath ?? ''
        ]),
        blocks: reaches(severity, policy.severity) && !(policy.ignoreUnfixed && unfixed)
    };
}
function todoFor(found, unfixed) {
    if (found.FixedVersion) return `Update ${found.PkgName} to ${found.FixedVersion}`;
    if (!unfixed) return `Update ${found.PkgName}: a fixed version exists`;
    return `No fix is known (${found.Status ?? 'status unknown'}): replace or remove ${found.PkgName}, or ignore it in .trivyignore`;
}
/** A severity that we do not know counts as Trivy's own UNKNOWN. */ function severityOf(text) {
    switch(text?.toLowerCase()){
        case 'critical':
            return 'critical';
        case 'high':
            return 'high';
        case 'medium':
            return 'medium';
        case 'low':
            return 'low';
        default:
            return 'unknown';
    }
}
function webPage(url) {
    return url !== undefined && /^https:\/\/[^\s<>"]+$/.test(url) ? url : undefined;
}
function worstFirst(a, b) {
    return Number(b.blocks) - Number(a.blocks) || rank(a.severity) - rank(b.severity) || compare(a.rule, b.rule) || compare(a.message, b.message);
}
function compare(a, b) {
    return a < b ? -1 : Number(a > b);
}
function notesOf(report, databaseDate) {
    return [
        `vulnerability database of ${databaseDate ?? 'an unknown date'}`,
        report.packages === 0 ? 'no packages found: nothing to compare with the database' : counted(report.packages, 'package'),
        ...report.ignored > 0 ? [
            `${counted(report.ignored, 'finding')} hidden by the ignore file`
        ] : [],
        ...report.endOfLife ? [
            `${report.os ?? 'the distribution'} gets no more security fixes`
        ] : []
    ];
}
function counted(count, thing) {
    return `${count} ${thing}${count === 1 ? '' : 's'}`;
}

;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/check/gates.js





/** The gates that look at a layout, in the order of the reports. A new gate is one line here. */ const gates = [
    {
        name: 'size',
        judge: async ({ built, policy, size }, { policyFile }, durationMs)=>judgeSize(built, await size(), policy.maxSize, durationMs(), policyFile)
    },
    {
        name: 'vulnerabilities',
        judge: async ({ built, policy, image }, { scanner }, durationMs)=>{
            const { dir, manifest, configDescriptor } = await image();
            const scan = await scanner.scan({
                dir,
                manifest,
                configDigest: configDescriptor.digest
            });
            return judgeVulnerabilities(built, scan.report, policy, scan.databaseDate, durationMs());
        }
    }
];
/**
 * Asks all gates about one layout, side by side. A gate that cannot answer is `broken` and tells why: it is never
 * left out and never counts as passed.
 * @throws Problem (interrupted) only
 */ async function checkLayout(built, policy, tools) {
    const image = (0,layout/* readLayout */.T4)(built.dir);
    const size = image.then((layout)=>measure(layout, tools.knownLayers));
    const subject = {
        built,
        policy,
        image: ()=>image,
        size: ()=>size
    };
    const [results, measured] = await Promise.all([
        Promise.all(gates.map(({ name, judge })=>askGate(name, judge, subject, tools))),
        size.catch(()=>undefined)
    ]);
    return {
        layout: built,
        gates: results,
        ...measured ? {
            size: measured
        } : {}
    };
}
async function askGate(gate, judge, subject, tools) {
    const start = performance.now();
    const durationMs = ()=>Math.round(performance.now() - start);
    try {
        return await judge(subject, tools, durationMs);
    } catch (error) {
        if (error instanceof src_problem/* Problem */.AF && error.data.kind === 'interrupted') throw error;
        const { image, platform } = subject.built;
        const problem = (0,src_problem/* problemOf */.Zw)(error, 'surroundings');
        return {
            gate,
            image,
            platform,
            state: 'broken',
            findings: [],
            durationMs: durationMs(),
            problem
        };
    }
}

// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/tools/temporary.js
var temporary = __webpack_require__(1898);
// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/tools/env.js
var env = __webpack_require__(1641);
// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/tools/exec.js + 4 modules
var exec = __webpack_require__(5755);
;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/check/vulnerabilities/program.js





const keptLines = 30;
const timeLimit = '15m';
/** Trivy does not hear a signal while it waits for the network, and has nothing to put in order. In milliseconds. */ const grace = 500;
const longestMessage = 600;
/**
 * Runs Trivy with nothing but our own settings: it reads `trivy.yaml`, `.trivyignore` and `trivy-secret.yaml` from
 * its working folder and every `TRIVY_*` variable, so it gets an empty folder, an empty configuration and a clean
 * environment.
 * @returns its exit code, which is 1 for every failure: what it has found is in the report it writes
 * @throws Problem: interrupted, or surroundings when it cannot be started
 */ async function runTrivy({ args, dir, login }, options) {
    if (dir === undefined) return (0,temporary/* withTemporaryFolder */.E)((own)=>runTrivy({
            args,
            dir: own,
            login
        }, options));
    const config = (0,external_node_path_.join)(dir, 'trivy.yaml');
    await (0,promises_.writeFile)(config, '');
    const log = [];
    const keep = (line)=>{
        if (log.push(line.slice(0, 2000)) > keptLines) log.shift();
    };
    const exitCode = await (0,exec/* stream */.T)(options.program, [
        ...args,
        '--config',
        config,
        '--cache-dir',
        options.cacheDir,
        '--timeout',
        timeLimit,
        '--no-progress',
        '--skip-version-check',
        '--disable-telemetry'
    ], {
        cwd: dir,
        env: (0,env/* cleanEnv */.J)(options.env, {
            TMPDIR: dir,
            // HOME has a login, too: an empty folder in its place takes it away.
            DOCKER_CONFIG: login ? options.env['DOCKER_CONFIG'] : dir
        }),
        onStdout: keep,
        onStderr: keep,
        graceMs: grace,
        ...options.signal ? {
            signal: options.signal
        } : {}
    });
    return {
        exitCode,
        log
    };
}
/**
 * The cause of a failed run in one line: Trivy's last FATAL message with the lines that belong to it, else its last
 * line, else the exit code. Untrusted text.
 */ function messageOfFailure(run) {
    const fatal = run.log.findLastIndex((line)=>line.includes('\tFATAL\t'));
    const lines = fatal === -1 ? run.log.filter((line)=>line.trim() !== '').slice(-1) : run.log.slice(fatal);
    const text = lines.join(' ').replace(/^\S+\tFATAL\t(Fatal error\t)?(run error: )?/, '').replace(/\s+/g, ' ').trim();
    if (text === '') return `exit code ${run.exitCode} and no message`;
    return text.length > longestMessage ? `${text.slice(0, longestMessage)}…` : text;
}

;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/check/vulnerabilities/database.js






const flags = {
    vulnerability: {
        download: '--download-db-only',
        repository: '--db-repository',
        folder: 'db'
    },
    Java: {
        download: '--download-java-db-only',
        repository: '--java-db-repository',
        folder: 'java-db'
    }
};
/** The fields of a database's metadata.json that we need. */ const metadataSchema = type/* Type */.ZU.Object({
    UpdatedAt: type/* Type */.ZU.String()
});
/**
 * Brings a database up to date; without any network when the one in the cache folder is fresh enough.
 * The repositories are tried one after the other by us: Trivy itself goes on to the next one only after
 * 408, 429 and 5xx, and gives up when a mirror is not reachable or refuses.
 * @param repositories in order of preference; none: Trivy's own list
 * @returns the day the database was made, `2026-11-21`
 * @throws Problem (surroundings) naming the last cause
 */ async function getDatabase(kind, repositories, trivy) {
    const flag = flags[kind];
    const attempts = repositories.length === 0 ? [
        []
    ] : repositories.map((repo)=>[
            flag.repository,
            repo
        ]);
    let run = {
        exitCode: 1,
        log: []
    };
    for (const repository of attempts){
        run = await runTrivy({
            args: [
                'image',
                flag.download,
                ...repository
            ],
            login: true
        }, trivy);
        if (run.exitCode === 0) return databaseDate(kind, trivy.cacheDir);
    }
    throw (0,src_problem/* surroundingsFailed */.fs)(`Trivy's ${kind} database could not be had: ${messageOfFailure(run)}`, {
        todo: 'Give a mirror of the database with db-repository (Java: java-db-repository)',
        log: run.log
    });
}
async function databaseDate(kind, cacheDir) {
    const path = (0,external_node_path_.join)(cacheDir, flags[kind].folder, 'metadata.json');
    const text = await (0,promises_.readFile)(path, 'utf8').catch((error)=>{
        throw (0,src_problem/* surroundingsFailed */.fs)(`Trivy's ${kind} database is not there after the download`, {}, error);
    });
    return (0,json/* parseJson */.q)(metadataSchema, text, `The metadata of Trivy's ${kind} database`).UpdatedAt.slice(0, 10);
}

;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/check/vulnerabilities/ignore-file.js



const names = [
    '.trivyignore',
    '.trivyignore.yaml'
];
/**
 * The user's list of findings to ignore, in the formats that Trivy knows (trivy.dev, "Filtering").
 * @returns its absolute path, `undefined` when there is none
 * @throws Problem (request) when there are two: Trivy reads one file only, and the other would be lost silently
 */ async function findIgnoreFile(cwd) {
    const there = await Promise.all(names.map((name)=>isFile((0,external_node_path_.join)(cwd, name))));
    const found = names.filter((_, index)=>there[index]);
    if (found.length > 1) {
        throw (0,src_problem/* badRequest */.li)(`There are ${found.join(' and ')}, and only one can be used`, {
            where: {
                file: '.trivyignore'
            },
            todo: 'Put all entries into .trivyignore.yaml and remove .trivyignore'
        });
    }
    return found[0] === undefined ? undefined : (0,external_node_path_.join)(cwd, found[0]);
}
async function isFile(path) {
    try {
        return (await (0,promises_.stat)(path)).isFile();
    } catch  {
        return false;
    }
}

;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/check/vulnerabilities/report.js


const vulnerabilitySchema = type/* Type */.ZU.Object({
    VulnerabilityID: type/* Type */.ZU.String({
        minLength: 1
    }),
    PkgName: type/* Type */.ZU.String(),
    PkgPath: type/* Type */.ZU.Optional(type/* Type */.ZU.String()),
    InstalledVersion: type/* Type */.ZU.Optional(type/* Type */.ZU.String()),
    FixedVersion: type/* Type */.ZU.Optional(type/* Type */.ZU.String()),
    Status: type/* Type */.ZU.Optional(type/* Type */.ZU.String()),
    Severity: type/* Type */.ZU.Optional(type/* Type */.ZU.String()),
    Title: type/* Type */.ZU.Optional(type/* Type */.ZU.String()),
    PrimaryURL: type/* Type */.ZU.Optional(type/* Type */.ZU.String())
});
const list = (item)=>type/* Type */.ZU.Optional(type/* Type */.ZU.Union([
        type/* Type */.ZU.Array(item),
        type/* Type */.ZU.Null()
    ]));
/** The part of Trivy's JSON report (schema version 2) that the gate needs. */ const reportSchema = type/* Type */.ZU.Object({
    SchemaVersion: type/* Type */.ZU.Literal(2),
    Metadata: type/* Type */.ZU.Object({
        ImageID: type/* Type */.ZU.String(),
        OS: type/* Type */.ZU.Optional(type/* Type */.ZU.Object({
            Family: type/* Type */.ZU.Optional(type/* Type */.ZU.String()),
            Name: type/* Type */.ZU.Optional(type/* Type */.ZU.String()),
            EOSL: type/* Type */.ZU.Optional(type/* Type */.ZU.Boolean())
        }))
    }),
    Results: type/* Type */.ZU.Optional(type/* Type */.ZU.Union([
        type/* Type */.ZU.Array(type/* Type */.ZU.Object({
            Target: type/* Type */.ZU.Optional(type/* Type */.ZU.String()),
            Packages: list(type/* Type */.ZU.Object({})),
            Vulnerabilities: list(vulnerabilitySchema),
            ExperimentalModifiedFindings: list(type/* Type */.ZU.Object({}))
        })),
        type/* Type */.ZU.Null()
    ]))
});
/**
 * Reads Trivy's JSON report.
 * @throws Problem (surroundings) when it is cut off, not JSON or of another shape
 */ function parseReport(text) {
    const report = (0,json/* parseJson */.q)(reportSchema, text, "Trivy's report");
    const results = report.Results ?? [];
    const system = report.Metadata.OS;
    const os = [
        system?.Family,
        system?.Name
    ].filter((part)=>part !== undefined && part !== '').join(' ');
    return {
        imageId: report.Metadata.ImageID,
        vulnerabilities: results.flatMap((result)=>result.Vulnerabilities ?? []),
        packages: results.reduce((sum, result)=>sum + (result.Packages?.length ?? 0), 0),
        ignored: results.reduce((sum, result)=>sum + (result.ExperimentalModifiedFindings?.length ?? 0), 0),
        ...os === '' ? {} : {
            os
        },
        endOfLife: system?.EOSL ?? false
    };
}

;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/check/vulnerabilities/trivy.js








/**
 * Trivy for one run: the database is got once, before the first scan, and each scan then uses no network.
 * The Java database is got only when a scan asks for it (it is large, and most images have no jars).
 */ function createScanner(options) {
    const prepare = once(()=>getDatabase('vulnerability', options.dbRepositories ?? [], options));
    const prepareJava = once(()=>getDatabase('Java', options.javaDbRepositories ?? [], options));
    const turns = createTurns(options.parallel ?? 2);
    return {
        prepare,
        scan: async (subject)=>{
            const databaseDate = await prepare();
            const report = await turns(()=>scanLayout(subject, options, prepareJava));
            return {
                report,
                databaseDate
            };
        }
    };
}
/** Everybody who asks gets the answer to the first question, be it a failure. */ function once(ask) {
    let answer;
    return ()=>{
        answer ??= ask();
        // Asked early, it may fail before anybody waits for it.
        answer.catch(()=>undefined);
        return answer;
    };
}
function createTurns(parallel) {
    const limit = once(async ()=>(await __webpack_require__.e(/* import() */ 370).then(__webpack_require__.bind(__webpack_require__, 370))).default(parallel));
    return async (work)=>(await limit())(work);
}
async function scanLayout(subject, options, prepareJava) {
    return (0,temporary/* withTemporaryFolder */.E)(async (dir)=>{
        await linkLayout(subject, (0,external_node_path_.join)(dir, layoutName));
        const ignoreFile = await copyIgnoreFile(options.cwd, dir);
        let run = await runScan(dir, ignoreFile, options);
        if (wantsJavaDatabase(run)) {
            await prepareJava();
            run = await runScan(dir, ignoreFile, options);
        }
        if (run.exitCode !== 0) throw scanFailed(messageOfFailure(run), run);
        const text = await (0,promises_.readFile)((0,external_node_path_.join)(dir, reportName), 'utf8').catch(()=>{
            throw scanFailed('it ended without writing a report', run);
        });
        const report = parseReport(text);
        if (report.imageId !== subject.configDigest) throw scanFailed(`it looked at another image (${report.imageId})`, run);
        return report;
    });
}
// Relative names: Trivy cuts the value of --input at `@` and `:`.
const layoutName = 'layout';
const reportName = 'report.json';
function runScan(dir, ignoreFile, options) {
    const args = [
        ...[
            'image',
            '--input',
            layoutName
        ],
        ...[
            '--format',
            'json',
            '--output',
            reportName
        ],
        ...[
            '--scanners',
            'vuln',
            '--list-all-pkgs',
            '--show-suppressed'
        ],
        ...[
            '--ignorefile',
            ignoreFile
        ],
        ...[
            '--cache-backend',
            'memory',
            '--skip-db-update',
            '--skip-java-db-update',
            '--offline-scan'
        ]
    ];
    return runTrivy({
        args,
        dir,
        login: false
    }, options);
}
/**
 * A layout of its own for one platform: Trivy takes the first manifest of an index without a word, and fails on an
 * OCI tar. The blobs are the original ones, linked.
 */ async function linkLayout(subject, dir) {
    const { mediaType, digest, size } = subject.manifest;
    await (0,promises_.mkdir)(dir);
    await (0,promises_.writeFile)((0,external_node_path_.join)(dir, 'oci-layout'), JSON.stringify({
        imageLayoutVersion: '1.0.0'
    }));
    await (0,promises_.writeFile)((0,external_node_path_.join)(dir, 'index.json'), JSON.stringify({
        schemaVersion: 2,
        manifests: [
            {
                mediaType,
                digest,
                size
            }
        ]
    }));
    await (0,promises_.symlink)((0,external_node_path_.resolve)(subject.dir, 'blobs'), (0,external_node_path_.join)(dir, 'blobs'), 'junction');
}
/** Trivy decides by the file's ending; a missing file is fatal to it, so there is always one. */ async function copyIgnoreFile(cwd, dir) {
    const found = await findIgnoreFile(cwd);
    const path = (0,external_node_path_.join)(dir, found?.endsWith('.yaml') ? 'ignore.yaml' : 'ignore');
    if (found === undefined) await (0,promises_.writeFile)(path, '');
    else await (0,promises_.copyFile)(found, path);
    return path;
}
function wantsJavaDatabase(run) {
    return run.exitCode !== 0 && run.log.some((line)=>line.includes('\tFATAL\t') && line.includes('Java DB'));
}
function scanFailed(cause, run) {
    return (0,src_problem/* surroundingsFailed */.fs)(`Trivy could not scan the image: ${cause}`, {
        todo: 'The image was not judged: fix the cause and run again',
        log: run.log
    });
}

;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/run/check.js





/** Gets the scanner ready at once, so that its database comes while images are built. */ function startChecks(plan, request, workshop, host, record) {
    const ending = new AbortController();
    const scanner = lazyScanner(request, workshop, host, AbortSignal.any([
        host.signal,
        ending.signal
    ]));
    const tools = {
        scanner,
        knownLayers: new Map(),
        ...request.policy.path === undefined ? {} : {
            policyFile: request.policy.path
        }
    };
    const running = [];
    const check = async (built)=>{
        const image = plan.images.find(({ name })=>name === built.image);
        if (image === undefined) throw new Error(`a layout of an image that was not planned: ${built.image}`);
        const { manifest } = await (0,layout/* readLayout */.T4)(built.dir);
        const { gates, size } = await checkLayout(built, image.policy, tools);
        record.layouts.push({
            ...built,
            digest: manifest.digest,
            ...size === undefined ? {} : {
                size
            }
        });
        record.gates.push(...gates);
    };
    const prepared = scanner.prepare().catch(()=>undefined);
    return {
        start: (layout)=>{
            const one = check(layout);
            // A failed build ends the run before anybody waits for the checks.
            one.catch(()=>undefined);
            running.push(one);
        },
        finish: async ()=>{
            await Promise.all(running);
        },
        end: async ()=>{
            ending.abort();
            await Promise.allSettled([
                prepared,
                ...running
            ]);
        }
    };
}
/** A database is looked for where it came from: one of a test or a mirror must never answer for the public one. */ function databaseKey(inputs) {
    const repositories = [
        inputs['db-repository'] ?? [],
        inputs['java-db-repository'] ?? []
    ];
    if (repositories.flat().length === 0) return 'public';
    return (0,external_node_crypto_.createHash)('sha256').update(JSON.stringify(repositories)).digest('hex').slice(0, 16);
}
/** A scanner whose program is found when it is first needed; a program that cannot be had breaks the gate, not the run. */ function lazyScanner({ cwd, inputs }, workshop, host, signal) {
    let made;
    const make = async ()=>{
        const { program, version, from } = await workshop.tool('trivy', signal);
        host.debug(`trivy ${version}: ${program} (${from})`);
        return createScanner({
            program,
            env: host.env,
            cacheDir: (0,external_node_path_.join)(workshop.cacheDir, 'trivy', databaseKey(inputs)),
            cwd,
            signal,
            dbRepositories: inputs['db-repository'] ?? [],
            javaDbRepositories: inputs['java-db-repository'] ?? []
        });
    };
    const scanner = ()=>made ??= make();
    return {
        prepare: async ()=>(await scanner()).prepare(),
        scan: async (subject)=>(await scanner()).scan(subject)
    };
}

// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/tools/which.js
var which = __webpack_require__(4084);
;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/run/login.js

/**
 * The login that the inputs give. It is for the registry that images go to: `registry`, else that of the full tags,
 * else Docker Hub; `registry: acme` is an owner on Docker Hub, as everywhere in names of images.
 */ function loginOf({ username, password, registry, tags }) {
    if (username === undefined || password === undefined) return undefined;
    const full = tags?.find((tag)=>tag.includes('/'));
    const place = registry === undefined ? full : `${registry}/x`;
    return {
        registry: place === undefined ? 'docker.io' : (0,oci_reference/* parseReference */.F2)(place).registry,
        username,
        password
    };
}

;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/run/let-out.js



/**
 * Loads what publishing and the reports need while the engine works, so that nobody waits for it afterwards.
 * A module that cannot be loaded fails where it is used.
 */ function loadAhead() {
    const modules = [
        __webpack_require__.e(/* import() */ 827).then(__webpack_require__.bind(__webpack_require__, 3827)),
        __webpack_require__.e(/* import() */ 639).then(__webpack_require__.bind(__webpack_require__, 639)),
        __webpack_require__.e(/* import() */ 752).then(__webpack_require__.t.bind(__webpack_require__, 4371, 19)),
        Promise.all(/* import() */[__webpack_require__.e(268), __webpack_require__.e(994)]).then(__webpack_require__.bind(__webpack_require__, 6887)),
        __webpack_require__.e(/* import() */ 440).then(__webpack_require__.bind(__webpack_require__, 2440)),
        __webpack_require__.e(/* import() */ 832).then(__webpack_require__.t.bind(__webpack_require__, 5832, 19))
    ];
    for (const module of modules)module.catch(()=>undefined);
}
/** Sends the images whose gates have passed to their registries: first by digest, then all tags or none. */ async function publishImages(images, layouts, request, host, record) {
    const [{ publish }, { createRegistryClient }] = await Promise.all([
        __webpack_require__.e(/* import() */ 827).then(__webpack_require__.bind(__webpack_require__, 3827)),
        __webpack_require__.e(/* import() */ 639).then(__webpack_require__.bind(__webpack_require__, 639))
    ]);
    const client = createRegistryClient({
        credentials: await credentialsOf(request, host),
        userAgent: 'image-build',
        env: host.env,
        signal: host.signal
    });
    try {
        const result = await publish(images.map(({ name, tags })=>({
                image: name,
                tags,
                layouts: dirsOf(name, layouts)
            })), client, {
            signal: host.signal
        });
        record.published = result.images;
        if (result.state === 'rolled-back') throw new src_problem/* Problem */.AF(result.problem);
    } finally{
        await client.close();
    }
}
/** Puts the images into the local container engine under their tags, or under their names where they have none. */ async function loadImages(images, layouts, host, record) {
    const { load } = await __webpack_require__.e(/* import() */ 937).then(__webpack_require__.bind(__webpack_require__, 3937));
    const [program] = [
        ...await (0,which/* which */.K)('docker', host.env),
        ...await (0,which/* which */.K)('podman', host.env)
    ];
    if (program === undefined) throw (0,src_problem/* surroundingsFailed */.fs)('load needs a container engine', {
        todo: 'Install docker or podman, or leave load out'
    });
    for (const { name, tags } of images){
        const names = tags.length > 0 ? tags : [
            `${name}:latest`
        ];
        await load(dirsOf(name, layouts), names, {
            program,
            env: host.env,
            signal: host.signal
        });
        record.notes.push(`${name} is in the local engine as ${names.join(', ')}`);
    }
}
/** Before anything is built: an image that is to be published needs a place to go to. */ function refuseWithoutTags(images) {
    const homeless = images.find(({ tags })=>tags.length === 0);
    if (homeless !== undefined) throw (0,src_problem/* badRequest */.li)(`${homeless.name} is to be published, but nothing says where to`, {
        todo: 'Give registry (ghcr.io/acme), or tags with the full name'
    });
}
function dirsOf(image, layouts) {
    return layouts.filter((layout)=>layout.image === image).map(({ dir })=>dir);
}
/** What was given wins over what `docker login` left; on ghcr.io the job's own token is the last resort. */ async function credentialsOf({ inputs }, host) {
    const { findCredentials } = await __webpack_require__.e(/* import() */ 678).then(__webpack_require__.bind(__webpack_require__, 8678));
    const given = loginOf(inputs);
    const found = findCredentials(given === undefined ? [] : [
        given
    ], host.env);
    const token = inputs['github-token'];
    return async (asked)=>await found(asked) ?? (asked === 'ghcr.io' && token !== undefined ? {
            kind: 'password',
            username: host.env['GITHUB_ACTOR'] ?? 'token',
            password: token
        } : undefined);
}

;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/check/lint/gate.js

/** What counts where neither the policy nor the user's hadolint configuration says anything. */ const usualThreshold = 'error';
/**
 * Holds the lint findings of one image against its policy: those of the threshold's level and worse block. The
 * threshold is the policy's, else that of the user's hadolint configuration, else `error`.
 * @param findings of any images: those of others are left out
 */ function lintGate(findings, policy, image, facts = {}) {
    const threshold = policy.lintThreshold ?? facts.threshold ?? usualThreshold;
    const judged = findings.filter((finding)=>finding.gate === 'lint' && finding.image === image).map((finding)=>({
            ...finding,
            blocks: reaches(finding.severity, threshold)
        })).sort((a, b)=>rank(a.severity) - rank(b.severity) || (a.line ?? 0) - (b.line ?? 0));
    return {
        gate: 'lint',
        image,
        state: judged.some((finding)=>finding.blocks) ? 'failed' : 'passed',
        findings: judged,
        durationMs: facts.durationMs ?? 0,
        ...facts.notes === undefined || facts.notes.length === 0 ? {} : {
            notes: facts.notes
        }
    };
}

;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/check/lint/buildkit.js

/**
 * BuildKit's rules that hadolint has, too (BuildKit frontend/dockerfile/linter/ruleset.go; hadolint README, "Rules").
 * hadolint's is kept: it knows the column, levels and the user's own overrides.
 */ const sameOnTheLine = {
    MaintainerDeprecated: 'DL4000',
    WorkdirRelativePath: 'DL3000',
    DuplicateStageName: 'DL3024',
    ReservedStageName: 'DL3063',
    JSONArgsRecommended: 'DL3025',
    SecretsUsedInArgOrEnv: 'DL3064',
    RedundantTargetPlatform: 'DL3065',
    FromPlatformFlagConstDisallowed: 'DL3029'
};
/** BuildKit names the instruction that is lost, hadolint the one that wins: these are the same in the whole file. */ const sameInTheFile = [
    {
        message: /^Multiple CMD /,
        rule: 'DL4003'
    },
    {
        message: /^Multiple ENTRYPOINT /,
        rule: 'DL4004'
    },
    {
        message: /^Multiple HEALTHCHECK /,
        rule: 'DL3012'
    }
];
/**
 * BuildKit's warnings as findings, without those that hadolint has reported already and without repetitions
 * (BuildKit warns once for every platform).
 * @param known hadolint's findings
 */ function buildkitFindings(warnings, known) {
    const findings = new Map();
    for (const warning of warnings){
        if (known.some((finding)=>saysTheSame(finding, warning))) continue;
        const key = JSON.stringify([
            warning.image,
            warning.rule,
            warning.file,
            warning.line,
            warning.message
        ]);
        if (!findings.has(key)) findings.set(key, toFinding(warning));
    }
    return [
        ...findings.values()
    ];
}
function saysTheSame(finding, warning) {
    if (finding.image !== warning.image || finding.file !== warning.file) return false;
    if (sameOnTheLine[warning.rule] === finding.rule) return finding.line === warning.line;
    return warning.rule === 'MultipleInstructionsDisallowed' && sameInTheFile.some(({ message, rule })=>rule === finding.rule && message.test(warning.message));
}
function toFinding(warning) {
    return {
        gate: 'lint',
        rule: warning.rule,
        severity: 'warning',
        image: warning.image,
        ...warning.file === undefined ? {} : {
            file: warning.file
        },
        ...warning.line === undefined ? {} : {
            line: warning.line
        },
        ...warning.endLine === undefined ? {} : {
            endLine: warning.endLine
        },
        message: warning.message,
        ...warning.url === undefined ? {} : {
            help: warning.url
        },
        fingerprint: (0,fingerprint/* fingerprintOf */.a)([
            'lint',
            warning.rule,
            warning.file ?? '',
            warning.message
        ]),
        blocks: false
    };
}

;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/run/lint.js



/**
 * Reads the Dockerfiles of a plan with hadolint.
 * @throws Problem (request) for a Dockerfile with a syntax error, or a configuration that is wrong
 */ async function lintPlan(plan, request, workshop, host) {
    const images = wanted(plan);
    const paths = [
        ...new Set(images.map(({ dockerfile })=>dockerfile.path))
    ];
    const dockerfiles = paths.flatMap((path)=>{
        const users = images.filter(({ dockerfile })=>dockerfile.path === path);
        const text = users[0]?.dockerfile.text ?? '';
        return text === '' ? [] : [
            {
                path,
                text,
                images: users.map(({ name })=>name)
            }
        ];
    });
    const { lintDockerfiles, syntaxError } = await __webpack_require__.e(/* import() */ 271).then(__webpack_require__.bind(__webpack_require__, 4271));
    const config = request.inputs['hadolint-config'];
    try {
        const { program, version, from } = await workshop.tool('hadolint');
        host.debug(`hadolint ${version}: ${program} (${from})`);
        const answer = await lintDockerfiles({
            dockerfiles,
            cwd: request.cwd,
            program,
            env: host.env,
            signal: host.signal,
            ...config === undefined ? {} : {
                config
            }
        });
        const syntax = syntaxError(answer.findings);
        if (syntax !== undefined) throw syntax;
        return {
            kind: 'answer',
            answer
        };
    } catch (error) {
        if (error instanceof src_problem/* Problem */.AF && error.data.kind !== 'surroundings') throw error;
        const problem = (0,src_problem/* problemOf */.Zw)(error, 'surroundings');
        return {
            kind: 'broken',
            gates: images.map(({ name })=>({
                    gate: 'lint',
                    image: name,
                    state: 'broken',
                    findings: [],
                    durationMs: 0,
                    problem
                }))
        };
    }
}
/** The lint gate of every image: hadolint's findings and, once it has been built, BuildKit's, each once. */ function lintGates(plan, linted, warnings) {
    if (linted.kind === 'broken') return linted.gates;
    const { findings, threshold, notes, durationMs } = linted.answer;
    const all = [
        ...findings,
        ...buildkitFindings(warnings, findings)
    ];
    return wanted(plan).map(({ name, policy, dockerfile })=>{
        const lintThreshold = policy.lintThreshold ?? threshold ?? 'error';
        if (dockerfile.text === '' && lintThreshold !== 'none') return unread(name);
        return lintGate(all, {
            lintThreshold
        }, name, {
            notes,
            durationMs
        });
    });
}
/** A question that was not asked has not been answered well. */ function unread(image) {
    const problem = {
        kind: 'surroundings',
        what: `The Dockerfile of ${image} is not on this machine, so hadolint has not seen it`,
        todo: `Check it out, or say in the policy that it is not asked for: images.${image}.lint-threshold: none`
    };
    return {
        gate: 'lint',
        image,
        state: 'broken',
        findings: [],
        durationMs: 0,
        problem
    };
}
function wanted(plan) {
    return plan.images.filter(({ decision })=>decision === 'build');
}

;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/report/verdict.js

/** A gate failed: the only exit code that is not a problem's (design, "What a user can count on", 5). */ const gateFailed = 1;
/** Kinds of problems from the one that decides first. */ const precedence = [
    'interrupted',
    'request',
    'build',
    'surroundings'
];
/** Problems with the deciding ones first; of one kind they keep their order. */ function verdict_worstFirst(problems) {
    return [
        ...problems
    ].sort((a, b)=>precedence.indexOf(a.kind) - precedence.indexOf(b.kind));
}
/**
 * The verdict and exit code of a run. Interrupted goes before a wrong request, that before a failed build, that
 * before broken surroundings and gates, that before a failed gate.
 */ function judge({ interrupted, problems, gates }) {
    const kinds = new Set(problems.map((problem)=>problem.kind));
    if (interrupted) kinds.add('interrupted');
    if (gates.some((gate)=>gate.state === 'broken')) kinds.add('surroundings');
    const kind = precedence.find((candidate)=>kinds.has(candidate));
    if (kind !== undefined) return {
        verdict: verdicts[kind],
        exitCode: src_problem/* exitCodes */.hS[kind]
    };
    if (gates.some((gate)=>gate.state === 'failed')) return {
        verdict: 'failed',
        exitCode: gateFailed
    };
    return {
        verdict: 'passed',
        exitCode: 0
    };
}
const verdicts = {
    interrupted: 'interrupted',
    request: 'failed',
    build: 'failed',
    surroundings: 'broken'
};

;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/report/model.js

/** Commands that build nothing: images without a layout are as they should be. */ const buildless = [
    'plan',
    'lint'
];
/** Makes the one model that all reports show; decides each image's state, the verdict and the exit code. */ function assemble(facts) {
    const steps = [
        ...distinct(facts.steps)
    ].sort((a, b)=>(a.startedMs ?? 0) - (b.startedMs ?? 0));
    const images = (facts.plan?.images ?? []).map((planned)=>imageReport(planned, facts, steps));
    const known = {
        ...facts,
        problems: verdict_worstFirst(facts.problems)
    };
    const problems = [
        ...known.problems,
        ...unexplained(images, known)
    ];
    return {
        schema: 1,
        command: facts.command,
        ...judge({
            interrupted: facts.interrupted,
            problems,
            gates: facts.gates
        }),
        startedAt: facts.startedAt,
        durationMs: facts.durationMs,
        images,
        steps,
        warnings: facts.warnings,
        problems,
        notes: facts.notes,
        ...facts.engine === undefined ? {} : {
            engine: facts.engine
        }
    };
}
function imageReport(planned, facts, steps) {
    const { name, needs, decision, reasons, tags } = planned;
    const own = steps.filter((step)=>step.image === name);
    const published = facts.published?.find((one)=>one.image === name);
    const platforms = planned.platforms.map((platform)=>platformReport(name, platform, facts.layouts));
    return {
        name,
        needs,
        decision,
        reasons,
        dockerfile: planned.dockerfile.path,
        state: stateOf(planned, platforms, own, facts),
        platforms,
        budget: planned.policy.maxSize,
        gates: facts.gates.filter((gate)=>gate.image === name),
        steps: countSteps(own),
        durationMs: spanOf(own),
        tags,
        ...published ? {
            published
        } : {}
    };
}
function platformReport(image, platform, layouts) {
    const layout = layouts.find((one)=>one.image === image && one.platform === platform);
    if (!layout) return {
        platform
    };
    const { digest, size } = layout;
    return size ? {
        platform,
        digest,
        size
    } : {
        platform,
        digest
    };
}
function stateOf(planned, platforms, own, facts) {
    if (planned.decision === 'skip') return 'skipped';
    if (platforms.every((one)=>one.digest !== undefined)) return 'built';
    if (own.some(failedItself)) return 'failed';
    return buildless.includes(facts.command) ? 'planned' : 'stopped';
}
/** BuildKit ends the steps beside a failed one with this error: it is not theirs. */ function failedItself(step) {
    return step.error !== undefined && !/context cancell?ed/i.test(step.error);
}
/** An instruction of a Dockerfile: `[build 2/5] RUN make`; not `[internal] load …`, `exporting …` or `FROM`. */ const instruction = /^\[[^\]]*\d+\/\d+\] (?!FROM )/;
/** Counts what a Dockerfile's author knows as a step: the others are never cached, or always. */ function countSteps(steps) {
    const counted = steps.filter((step)=>instruction.test(step.name));
    return {
        total: counted.length,
        cached: counted.filter((step)=>step.cached).length
    };
}
function spanOf(steps) {
    const starts = steps.flatMap((step)=>step.startedMs ?? []);
    const ends = steps.flatMap((step)=>step.completedMs ?? []);
    return starts.length && ends.length ? Math.max(0, Math.max(...ends) - Math.min(...starts)) : 0;
}
/** The same work asked for by two images is one step, of the image that it was first seen for. */ function distinct(steps) {
    const byDigest = new Map();
    for (const step of steps)if (!byDigest.has(step.digest)) byDigest.set(step.digest, step);
    return byDigest.values();
}
/** No false green: an image that should be there, is not, and nothing says why. */ function unexplained(images, facts) {
    const explained = facts.interrupted || facts.problems.length > 0 || facts.gates.some((gate)=>gate.state !== 'passed');
    if (explained) return [];
    return images.filter((image)=>image.state === 'failed' || image.state === 'stopped').map((image)=>({
            kind: 'surroundings',
            what: `${image.name} was to be built, but there is no complete layout of it and no error either`,
            todo: 'Please report this with the log of the run: it is a mistake of image-build'
        }));
}

// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/host/mask.js
var host_mask = __webpack_require__(2858);
;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/run/secrets.js




/** No secrets yet. What is added is masked by the host, too. */ function createSecrets(host) {
    const mask = (0,host_mask/* createMask */.P)();
    return {
        add: (value)=>{
            mask.add(value);
            host.mask(value);
        },
        hide: (text)=>mask.hide(text)
    };
}
/**
 * Adds the values of the secrets that images are built with, from wherever they come: a step can print any of them.
 * @throws Problem (request) for a file that cannot be read
 */ async function addSecretsOf(images, secrets, cwd, env) {
    const entries = images.flatMap(({ target })=>target.secret ?? []).map(readEntry);
    for (const { id, variable, file } of entries){
        if (file === undefined) refuseJobSecret(id, variable ?? id ?? '');
        const value = file === undefined ? env[variable ?? id ?? ''] : await readSecretFile((0,external_node_path_.resolve)(cwd, file), id);
        if (value !== undefined) secrets.add(value);
    }
}
/**
 * The inputs and tokens of the job are nobody's build secrets: a pull request could name them in a policy or a Bake
 * file and print them. A workflow that wants to give a token to a build gives it a name of its own in `env`.
 */ function refuseJobSecret(id, variable) {
    if (/^(INPUT_|ACTIONS_)/i.test(variable)) throw (0,src_problem/* badRequest */.li)(`The secret ${id ?? ''} asks for ${variable}, which is the job’s own`, {
        todo: 'Give the value another name in the step’s env, and name that'
    });
}
async function readSecretFile(file, id = '') {
    try {
        return await (0,promises_.readFile)(file, 'utf8');
    } catch (error) {
        throw (0,src_problem/* badRequest */.li)(`The secret ${id} comes from ${file}, which cannot be read`, {}, error);
    }
}
/** `id=ID,env=VARIABLE` and `id=ID,src=PATH`, or the same as an object (docs.docker.com, Bake's `secret`). */ function readEntry(entry) {
    const pairs = typeof entry === 'string' ? entry.split(',').map((part)=>{
        const [key = '', ...rest] = part.split('=');
        return [
            key.trim(),
            rest.join('=')
        ];
    }) : typeof entry === 'object' && entry !== null ? Object.entries(entry) : [];
    const text = (...names)=>{
        const found = pairs.find(([key])=>names.includes(key))?.[1];
        return typeof found === 'string' && found !== '' ? found : undefined;
    };
    return {
        id: text('id'),
        variable: text('env'),
        file: text('src', 'source')
    };
}
/** A copy of a report in which no text has a secret in it. */ function withoutSecrets(report, hide) {
    const copy = structuredClone(report);
    hideInside(copy, hide);
    return copy;
}
function hideInside(value, hide) {
    const entries = Object.entries(value);
    for (const [key, inner] of entries){
        if (typeof inner === 'string') Reflect.set(value, key, hide(inner));
        else if (typeof inner === 'object' && inner !== null) hideInside(inner, hide);
    }
}

;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/run/record.js



function newRecord(command) {
    return {
        command,
        startMs: Date.now(),
        steps: [],
        warnings: [],
        gates: [],
        layouts: [],
        problems: [],
        notes: []
    };
}
/** Keeps a known failure for the report. @throws anything else: that is a bug of ours */ function keepProblem(record, error) {
    if (!(error instanceof src_problem/* Problem */.AF)) throw error;
    record.problems.push(error.data);
}
/** Whether nothing stands in the way of letting images out. */ function isGood(record) {
    return record.problems.length === 0 && record.gates.every((gate)=>gate.state === 'passed');
}
/** The report of a run. What steps, tools and images say is untrusted: any of it may hold a secret. */ function toReport(record, { hide }) {
    const { startMs, problems, ...facts } = record;
    const report = assemble({
        ...facts,
        problems: problems.flatMap(toTell),
        interrupted: problems.some((problem)=>problem.kind === 'interrupted'),
        startedAt: new Date(startMs).toISOString(),
        durationMs: Date.now() - startMs
    });
    return withoutSecrets(report, hide);
}
/** "Interrupted" is the verdict, and no problem; but where tags were left by it has to be told. */ function toTell(problem) {
    if (problem.kind !== 'interrupted') return [
        problem
    ];
    return problem.log === undefined ? [] : [
        {
            ...problem,
            kind: 'surroundings'
        }
    ];
}

// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/report/harmless.js
var harmless = __webpack_require__(3889);
// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/report/words.js + 2 modules
var words = __webpack_require__(1245);
;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/report/progress.js


/** How many running steps the live view shows. */ const shownSteps = 12;
/** An instruction of a Dockerfile or an export: what a person waits for. */ function isWork(step) {
    return step.image !== undefined && (/^\[[^\]]*\d+\/\d+\]/.test(step.name) || step.name.startsWith('exporting'));
}
/** The lines of the live view: what is being done right now and for how long. */ function liveLines(steps, nowMs, columns) {
    const work = steps.filter(isWork);
    const running = work.filter((step)=>step.startedMs !== undefined && step.completedMs === undefined);
    const done = work.filter((step)=>step.completedMs !== undefined).length;
    const rows = running.slice(0, shownSteps).map((step)=>(0,harmless/* shorten */.ml)(`  ${line(step, nowMs - (step.startedMs ?? nowMs))}`, columns - 1));
    return [
        `building: ${done} of ${work.length} steps done`,
        ...rows
    ];
}
/** One line for a finished step, for places where lines cannot be replaced; `undefined` for what nobody waits for. */ function stepLine(step, columns) {
    if (!isWork(step) || step.completedMs === undefined || step.startedMs === undefined) return undefined;
    return (0,harmless/* shorten */.ml)(line(step, step.completedMs - step.startedMs), columns);
}
function line(step, tookMs) {
    const took = step.error !== undefined ? 'FAILED' : step.cached ? 'cached' : (0,words/* duration */.p0)(Math.max(0, tookMs));
    return `${step.image ?? ''} ${(0,harmless/* oneLine */.TN)(step.name)} ${took}`;
}

;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/run/progress.js


const refreshMs = 100;
/**
 * Shows what the engine does: a live view on a terminal, a line for each finished step in a pipe, one group for each
 * image on a runner. Keeps steps and warnings for the report.
 */ function showProgress(host, record) {
    let timeline;
    const told = new Set();
    const logs = new Map();
    const refresh = ()=>{
        if (timeline) host.live(liveLines(timeline.steps, Date.now() - record.startMs, host.columns));
    };
    const timer = host.interactive ? setInterval(refresh, refreshMs) : undefined;
    timer?.unref();
    const keep = ({ image = '' }, lines)=>{
        const kept = logs.get(image);
        if (kept === undefined) logs.set(image, [
            ...lines
        ]);
        else for (const line of lines)kept.push(line);
    };
    const tell = (step)=>{
        const line = stepLine(step, host.columns);
        if (line === undefined || told.has(step.digest)) return;
        told.add(step.digest);
        if (host.kind === 'runner') keep(step, [
            line
        ]);
        else host.info(line);
    };
    return {
        onEvent: (event, current)=>{
            timeline = current;
            if (event.kind === 'step') tell(event.step);
            if (event.kind === 'log' && host.kind === 'runner' && isWork(event.step)) keep(event.step, (0,harmless/* cleanLines */.v3)(event.lines).map((line)=>`  ${line}`));
            if (event.kind === 'exported' && host.kind === 'runner') closeGroup(host, logs, event.node.image);
        },
        end: ()=>{
            clearInterval(timer);
            host.live([]);
            record.steps = timeline?.steps ?? [];
            record.warnings = timeline?.warnings ?? [];
            for (const image of [
                ...logs.keys()
            ])closeGroup(host, logs, image);
        }
    };
}
function closeGroup(host, logs, image) {
    const lines = logs.get(image);
    if (lines === undefined) return;
    logs.delete(image);
    host.group(image, lines);
}

;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/build/buildx.js



/**
 * Finds buildx: the given program, `buildx` on PATH, or the docker CLI's plugin, which works on its own too.
 * Source: docs.docker.com, "CLI plugins" (the folders).
 * @throws Problem (surroundings) when there is none
 */ async function findBuildx(given, env) {
    if (given !== undefined) return given;
    const [found] = [
        ...await (0,which/* which */.K)('buildx', env),
        ...await (0,which/* which */.K)('docker-buildx', env, pluginFolders(env))
    ];
    if (found !== undefined) return found;
    throw (0,src_problem/* surroundingsFailed */.fs)('buildx cannot be found', {
        todo: 'Install Docker Buildx (github.com/docker/buildx), or name the program with buildx'
    });
}
function pluginFolders(env) {
    const home = env['DOCKER_CONFIG'] ?? (0,external_node_path_.join)(env['HOME'] ?? env['USERPROFILE'] ?? '.', '.docker');
    return [
        (0,external_node_path_.join)(home, 'cli-plugins'),
        '/usr/local/lib/docker/cli-plugins',
        '/usr/local/libexec/docker/cli-plugins',
        '/usr/lib/docker/cli-plugins',
        '/usr/libexec/docker/cli-plugins'
    ];
}
/**
 * Variables that are the job's own: a repository's policy or Bake file could name them as a secret, and a pull
 * request would have the job's token. What the layer cache needs (ACTIONS_RUNTIME_TOKEN and its addresses) stays.
 */ function isOfTheJob(name) {
    return /^INPUT_/i.test(name) || name.startsWith('ACTIONS_ID_TOKEN_');
}
/** What buildx inherits: our environment, without what would change the build behind our back. */ function buildxEnv(env) {
    const inherited = Object.entries(env).filter(([name])=>!isOfTheJob(name));
    return {
        ...Object.fromEntries(inherited),
        // Attestations are asked for by name or not at all: by default buildx adds provenance (design notes).
        BUILDX_NO_DEFAULT_ATTESTATIONS: '1',
        // The logins that we hand over are in DOCKER_CONFIG; labels of the commit would change every image.
        BUILDX_GIT_LABELS: undefined,
        BUILDKIT_CACHE_MOUNT_NS: undefined,
        BUILDX_BUILDER: undefined,
        BUILDKIT_PROGRESS: undefined
    };
}

// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/tools/cache-dir.js
var cache_dir = __webpack_require__(2721);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/tools/is-alive.js
var is_alive = __webpack_require__(2565);
;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/run/run-folder.js




/**
 * Makes a folder for one run that only this user may look into, and removes those of runs that were killed before
 * they could do it: layouts are large, and there may be secrets in them.
 * @param runs the folder of all runs; machines and containers may share it
 */ async function makeRunFolder(runs) {
    await (0,promises_.mkdir)(runs, {
        recursive: true
    });
    for (const name of (await (0,promises_.readdir)(runs))){
        const [, machine, pid] = /^(.+)\.(\d+)\.\w+$/.exec(name) ?? [];
        if (machine === thisMachine() && pid !== undefined && !(0,is_alive/* isAlive */._)(Number(pid))) await (0,promises_.rm)((0,external_node_path_.join)(runs, name), {
            recursive: true,
            force: true,
            maxRetries: 3
        });
    }
    return (0,promises_.mkdtemp)((0,external_node_path_.join)(runs, `${thisMachine()}.${process.pid}.`));
}
function thisMachine() {
    return (0,external_node_os_.hostname)().replaceAll(/[^\w-]/g, '-') || 'local';
}

;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/run/workshop.js








/** Opens the workshop. Every secret is masked before anything else happens. */ async function openWorkshop({ inputs }, host, known) {
    for (const secret of [
        inputs.password,
        inputs['github-token']
    ])if (secret !== undefined) known.add(secret);
    const secrets = (inputs.secrets ?? []).map(readSecret);
    for (const { value } of secrets)known.add(value);
    const cacheDir = (0,cache_dir/* cacheFolder */.n)(host.env);
    const folder = await makeRunFolder((0,external_node_path_.join)(cacheDir, 'runs'));
    // However this process ends (but for SIGKILL): what is secret in the folder does not stay.
    const removeWithUs = ()=>(0,external_node_fs_.rmSync)(folder, {
            recursive: true,
            force: true
        });
    process.once('exit', removeWithUs);
    host.saveState('folder', folder);
    host.saveState('cache', cacheDir);
    const secretFiles = await Promise.all(secrets.map(async ({ id, value }, index)=>{
        const file = (0,external_node_path_.join)(folder, `secret-${index}`);
        await (0,promises_.writeFile)(file, value, {
            mode: 0o600
        });
        return [
            id,
            file
        ];
    }));
    const tools = new Map();
    return {
        folder,
        cacheDir,
        secretFiles: Object.fromEntries(secretFiles),
        buildx: workshop_once(async ()=>{
            const given = inputs.buildx === undefined ? undefined : (0,external_node_path_.resolve)(host.cwd, inputs.buildx);
            const program = await findBuildx(given, host.env);
            return {
                program,
                env: buildxEnv(await withLogin(inputs, host.env, folder)),
                signal: host.signal
            };
        }),
        tool: (name, signal = host.signal)=>{
            const known = tools.get(name);
            if (known !== undefined) return known;
            const found = fetchTool(name, inputs, {
                cwd: host.cwd,
                env: host.env,
                signal
            }, cacheDir);
            tools.set(name, found);
            return found;
        },
        close: async ()=>{
            await (0,promises_.rm)(folder, {
                recursive: true,
                force: true,
                maxRetries: 3
            });
            process.removeListener('exit', removeWithUs);
        }
    };
}
async function fetchTool(name, inputs, { cwd, env, signal }, cacheDir) {
    const { acquire } = await __webpack_require__.e(/* import() */ 847).then(__webpack_require__.bind(__webpack_require__, 4847));
    const path = inputs[name] === undefined ? undefined : (0,external_node_path_.resolve)(cwd, inputs[name]);
    const mirror = inputs['tool-mirror'];
    return acquire(name, {
        env,
        cacheDir: (0,external_node_path_.join)(cacheDir, 'tools'),
        signal,
        ...path === undefined ? {} : {
            path
        },
        ...mirror === undefined ? {} : {
            mirror
        }
    });
}
function readSecret(entry) {
    const [id = '', ...rest] = entry.split('=');
    // The entry itself is not shown: it may be the secret.
    if (id === '' || rest.length === 0) throw (0,src_problem/* badRequest */.li)('secrets has an entry without =', {
        todo: 'Write it as ID=VALUE'
    });
    return {
        id,
        value: rest.join('=')
    };
}
/** A login that was given to us is the engine's too: base images may be private. It goes by file, not by argument. */ async function withLogin(inputs, env, folder) {
    const login = loginOf(inputs);
    if (login === undefined) return env;
    const { extendDockerConfig } = await __webpack_require__.e(/* import() */ 183).then(__webpack_require__.bind(__webpack_require__, 3183));
    return extendDockerConfig(env, folder, login);
}
function workshop_once(make) {
    let made;
    return ()=>made ??= make();
}

;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/run.js













/**
 * The story of a run: plan, lint, build, check, publish, report. Every known failure ends up in the report.
 * @throws only what is a bug of ours
 */ async function run(request, host) {
    const record = newRecord(request.command);
    const secrets = createSecrets(host);
    try {
        const workshop = await openWorkshop(request, host, secrets);
        try {
            await work(request, host, workshop, secrets, record);
        } finally{
            await workshop.close().catch((error)=>{
                record.notes.push(`this run’s folder could not be removed: ${(0,src_problem/* messageOf */.bD)(error)}`);
            });
        }
        if (host.signal.aborted && record.published === undefined) throw (0,src_problem/* interrupted */.VM)();
    } catch (error) {
        // On a terminal Ctrl-C reaches the programs we run, too: what they say then is no failure of theirs.
        // Once tags have moved, their own words say where they are.
        const isStopped = host.signal.aborted && error instanceof src_problem/* Problem */.AF && record.published === undefined;
        keepProblem(record, isStopped ? (0,src_problem/* interrupted */.VM)() : error);
    }
    return toReport(record, secrets);
}
async function work(request, host, workshop, secrets, record) {
    // hadolint is found while the plan is being made; that it cannot be had is told where it is needed.
    if (request.command !== 'plan') workshop.tool('hadolint').catch(()=>undefined);
    const plan = await makePlan(request, {
        env: host.env,
        ref: readRunRef(host.env),
        buildx: workshop.buildx,
        secretFiles: workshop.secretFiles
    });
    record.plan = plan;
    if (request.command === 'plan') return;
    const images = plan.images.filter(({ decision })=>decision === 'build');
    await addSecretsOf(images, secrets, request.cwd, host.env);
    const isPublished = wantsToPublish(request);
    if (isPublished) refuseWithoutTags(images);
    const linted = await lintPlan(plan, request, workshop, host);
    record.gates = [
        ...lintGates(plan, linted, [])
    ];
    // A gate that has failed already ends the run before the engine is started.
    if (!isGood(record)) return;
    if (request.command === 'lint') {
        record.warnings = await checkDockerfiles(images, request, host, workshop, record);
        record.gates = [
            ...lintGates(plan, linted, record.warnings)
        ];
        return;
    }
    const layouts = await buildAndCheck(plan, images, request, host, workshop, record);
    record.gates = [
        ...lintGates(plan, linted, record.warnings),
        ...record.gates.filter(({ gate })=>gate !== 'lint')
    ];
    if (!isGood(record)) return;
    if (request.inputs.load === true) await loadImages(images, layouts, host, record);
    if (isPublished) await publishImages(images, layouts, request, host, record);
}
/** `publish` says it, and so does `push`; that both contradict each other is for the user to settle. */ function wantsToPublish({ command, inputs }) {
    if (command === 'publish' && inputs.push === false) throw (0,src_problem/* badRequest */.li)('publish was asked for with push: false', {
        todo: 'image-build build builds and checks only'
    });
    return command === 'publish' || inputs.push === true;
}
/** Builds everything in one solve; each image is checked as soon as it is there. */ async function buildAndCheck(plan, images, request, host, workshop, record) {
    const { inputs, cwd } = request;
    const engine = await startEngine(request, host, workshop, record);
    const checks = startChecks(plan, request, workshop, host, record);
    const progress = showProgress(host, record);
    loadAhead();
    try {
        const { solve } = await __webpack_require__.e(/* import() */ 519).then(__webpack_require__.bind(__webpack_require__, 3519));
        const layouts = await solve({
            engine,
            images: await withHostSettings(images, request, host, workshop),
            cwd,
            folder: workshop.folder,
            allowances: readAllowances(images, inputs, cwd, workshop.folder),
            startMs: record.startMs,
            signal: host.signal,
            attest: attestations(request),
            cacheFrom: inputs['cache-from'] ?? [],
            cacheTo: inputs['cache-to'] ?? [],
            onEvent: progress.onEvent,
            onLayout: (layout)=>checks.start(layout)
        });
        await checks.finish();
        return layouts;
    } finally{
        progress.end();
        await Promise.all([
            checks.end(),
            engine.stop()
        ]);
    }
}
/** BuildKit's checks alone; where there is no engine hadolint's answer stands by itself, and the report says so. */ async function checkDockerfiles(images, request, host, workshop, record) {
    const { callCheck } = await __webpack_require__.e(/* import() */ 445).then(__webpack_require__.bind(__webpack_require__, 9445));
    let engine;
    try {
        engine = await startEngine(request, host, workshop, record);
    } catch (error) {
        if (!(error instanceof no_engine/* NoEngine */.o)) throw error;
        record.notes.push(`BuildKit’s checks were left out: ${error.data.what}`);
        return [];
    }
    try {
        return await callCheck(engine, images, request.cwd, workshop.folder, readAllowances(images, request.inputs, request.cwd, workshop.folder));
    } finally{
        await engine.stop();
    }
}
async function startEngine({ inputs }, host, workshop, record) {
    const [{ findEngine }, { readMirrors }] = await Promise.all([
        __webpack_require__.e(/* import() */ 369).then(__webpack_require__.bind(__webpack_require__, 4369)),
        __webpack_require__.e(/* import() */ 98).then(__webpack_require__.bind(__webpack_require__, 98))
    ]);
    const engine = await findEngine(await workshop.buildx(), {
        named: inputs.builder,
        mirrors: await readMirrors(inputs['registry-mirrors']),
        cacheDir: workshop.cacheDir,
        signal: host.signal
    });
    record.engine = engine.about;
    host.debug(`${engine.about}, asked by ${engine.buildx.program}`);
    if (engine.ignoresMirrors) record.notes.push(`registry-mirrors has no effect: ${engine.about} was there before and keeps its own settings`);
    return engine;
}
/** Proxies and certificate authorities of this machine, each by its switch. */ async function withHostSettings(images, { inputs, cwd }, host, workshop) {
    const authorities = inputs['ca-certificates'];
    if (authorities === undefined && inputs.proxy !== 'host') return images;
    const { hostProxies, trustMore } = await __webpack_require__.e(/* import() */ 276).then(__webpack_require__.bind(__webpack_require__, 1276));
    const proxies = inputs.proxy === 'host' ? hostProxies(host.env) : {};
    const proxied = images.map((image)=>({
            ...image,
            target: {
                ...image.target,
                args: {
                    ...proxies,
                    ...image.target.args
                }
            }
        }));
    if (authorities === undefined) return proxied;
    return trustMore(proxied, authorities, (0,external_node_path_.join)(workshop.folder), cwd, host.env);
}
function attestations({ inputs }) {
    return [
        ...inputs.provenance === undefined || inputs.provenance === 'false' ? [] : [
            `type=provenance,mode=${inputs.provenance}`
        ],
        ...inputs.sbom === true ? [
            'type=sbom'
        ] : []
    ];
}


/***/ }),

/***/ 5822:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ bakeText),
/* harmony export */   m: () => (/* binding */ unescapeBake)
/* harmony export */ });
/** A copy of a JSON value in which every string, keys too, has gone through `change`. */ function mapStrings(value, change) {
    if (typeof value === 'string') return change(value);
    if (Array.isArray(value)) return value.map((item)=>mapStrings(item, change));
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([key, item])=>[
            change(key),
            mapStrings(item, change)
        ]));
}
/**
 * A Bake file as text. Bake reads JSON as HCL, in which `${…}` and `%{…}` are templates: they are escaped, so that a
 * build argument stays what it is.
 * Source: github.com/hashicorp/hcl, json/spec.md ("Strings").
 */ function bakeText(file) {
    return JSON.stringify(mapStrings(file, (text)=>text.replaceAll(/([$%])\{/g, '$1$1{')));
}
/** The values of what `bake --print` printed, which escapes them in the same way. */ function unescapeBake(value) {
    return mapStrings(value, (text)=>text.replaceAll(/([$%])\1\{/g, '$1{'));
}


/***/ }),

/***/ 905:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ runBuildx)
/* harmony export */ });
/* harmony import */ var _capture_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(111);

/**
 * Asks buildx something that is answered by what it prints.
 * @throws Problem: interrupted, or surroundings when it cannot be started
 */ async function runBuildx({ program, env, signal }, args, cwd) {
    return (0,_capture_js__WEBPACK_IMPORTED_MODULE_0__/* .capture */ .F)(program, args, {
        env,
        ...cwd === undefined ? {} : {
            cwd
        },
        ...signal === undefined ? {} : {
            signal
        }
    });
}


/***/ }),

/***/ 2721:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ cacheFolder)
/* harmony export */ });
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);


/** Where tools, databases and the engine's state live between runs: outside of every checkout (XDG base directories). */ function cacheFolder(env) {
    const given = env['IMAGE_BUILD_CACHE'];
    if (given !== undefined && given !== '') return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(given);
    const xdg = env['XDG_CACHE_HOME'];
    return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(xdg !== undefined && (0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(xdg) ? xdg : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)((0,node_os__WEBPACK_IMPORTED_MODULE_0__.homedir)(), '.cache'), 'image-build');
}


/***/ }),

/***/ 111:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ capture)
/* harmony export */ });
/* harmony import */ var _exec_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5755);

/**
 * Runs a program to its end and gives what it printed, by lines; standard input is empty. Unlike `exec` it can be
 * stopped by a signal, and a program that ends without reading its input does it no harm.
 * @throws Problem: interrupted, or surroundings when it cannot be started
 */ async function capture(program, args, options) {
    const stdout = [];
    const stderr = [];
    const exitCode = await (0,_exec_js__WEBPACK_IMPORTED_MODULE_0__/* .stream */ .T)(program, args, {
        ...options,
        onStdout: (line)=>stdout.push(line),
        onStderr: (line)=>stderr.push(line)
    });
    return {
        exitCode,
        stdout: stdout.join('\n'),
        stderr: stderr.join('\n')
    };
}


/***/ }),

/***/ 1630:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ didYouMean)
/* harmony export */ });
/* unused harmony export nearest */
/* harmony import */ var fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1916);

/**
 * The known word that was probably meant; `undefined` when none is near: at most two letters, or half of the known
 * word, may differ.
 */ function nearest(word, known) {
    if (known.length === 0) return undefined;
    const found = (0,fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__/* .closest */ .kp)(word, known);
    return (0,fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__/* .distance */ .Io)(word, found) <= Math.max(2, found.length / 2) ? found : undefined;
}
/** The part of a Problem that says what was probably meant; nothing when no known word is near. */ function didYouMean(word, known) {
    const found = nearest(word, known);
    return found === undefined ? {} : {
        meant: `Did you mean ${found}?`
    };
}


/***/ }),

/***/ 1641:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ cleanEnv)
/* harmony export */ });
/**
 * What a program that we run may know of our environment. It is a list of what is allowed, not of what is
 * forbidden: tokens (`GITHUB_TOKEN`, `ACTIONS_*`, `INPUT_*`, `*_PASSWORD`), switches that would change a tool's
 * answer (`HADOLINT_*`, `TRIVY_*`, `NO_COLOR`) and whatever else there is never get in.
 */ const allowed = new Set([
    'PATH',
    'HOME',
    'USER',
    'LOGNAME',
    'TMPDIR',
    'TMP',
    'TEMP',
    'LANG',
    'LC_ALL',
    'TZ',
    'XDG_CACHE_HOME',
    'XDG_CONFIG_HOME',
    'XDG_DATA_HOME',
    'XDG_STATE_HOME',
    'XDG_RUNTIME_DIR',
    'HTTP_PROXY',
    'HTTPS_PROXY',
    'NO_PROXY',
    'ALL_PROXY',
    'SSL_CERT_FILE',
    'SSL_CERT_DIR',
    // Windows cannot start a program without these.
    'SYSTEMROOT',
    'SYSTEMDRIVE',
    'WINDIR',
    'COMSPEC',
    'PATHEXT',
    'USERPROFILE',
    'APPDATA',
    'LOCALAPPDATA',
    'PROGRAMDATA'
]);
/**
 * The environment for a tool: the allowed part of ours, and what this tool needs on top.
 * @param env ours; names are compared without regard to case (`https_proxy`, Windows' `Path`)
 * @param extra wins over `env`; a value of `undefined` takes a name away
 */ function cleanEnv(env, extra = {}) {
    const inherited = Object.entries(env).filter(([name])=>allowed.has(name.toUpperCase()));
    const merged = {};
    for (const [name, value] of [
        ...inherited,
        ...Object.entries(extra)
    ]){
        if (value === undefined) Reflect.deleteProperty(merged, name);
        else merged[name] = value;
    }
    return merged;
}


/***/ }),

/***/ 661:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ errorCode)
/* harmony export */ });
/**
 * The code of an error of the system: `ENOENT`, `EACCES`; `undefined` for anything else. It does not ask
 * `instanceof Error`: errors of Node's own may come from another realm, as they do in tests.
 */ function errorCode(error) {
    return typeof error === 'object' && error !== null && 'code' in error && typeof error.code === 'string' ? error.code : undefined;
}


/***/ }),

/***/ 5755:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  m: () => (/* binding */ exec_exec),
  T: () => (/* binding */ stream)
});

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(1421);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: external "node:readline"
var external_node_readline_ = __webpack_require__(481);
// EXTERNAL MODULE: external "string_decoder"
var external_string_decoder_ = __webpack_require__(3193);
// EXTERNAL MODULE: external "os"
var external_os_ = __webpack_require__(857);
// EXTERNAL MODULE: external "events"
var external_events_ = __webpack_require__(4434);
// EXTERNAL MODULE: external "child_process"
var external_child_process_ = __webpack_require__(5317);
// EXTERNAL MODULE: external "path"
var external_path_ = __webpack_require__(6928);
// EXTERNAL MODULE: external "assert"
var external_assert_ = __webpack_require__(2613);
// EXTERNAL MODULE: external "fs"
var external_fs_ = __webpack_require__(9896);
;// CONCATENATED MODULE: ./node_modules/@actions/io/lib/io-util.js
var __awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};


const { chmod, copyFile, lstat, mkdir, open: io_util_open, readdir, rename, rm, rmdir, stat, symlink, unlink } = external_fs_.promises;
// export const {open} = 'fs'
const IS_WINDOWS = process.platform === 'win32';
/**
 * Custom implementation of readlink to ensure Windows junctions
 * maintain trailing backslash for backward compatibility with Node.js < 24
 *
 * In Node.js 20, Windows junctions (directory symlinks) always returned paths
 * with trailing backslashes. Node.js 24 removed this behavior, which breaks
 * code that relied on this format for path operations.
 *
 * This implementation restores the Node 20 behavior by adding a trailing
 * backslash to all junction results on Windows.
 */
function readlink(fsPath) {
    return __awaiter(this, void 0, void 0, function* () {
        const result = yield fs.promises.readlink(fsPath);
        // On Windows, restore Node 20 behavior: add trailing backslash to all results
        // since junctions on Windows are always directory links
        if (IS_WINDOWS && !result.endsWith('\\')) {
            return `${result}\\`;
        }
        return result;
    });
}
// See https://github.com/nodejs/node/blob/d0153aee367422d0858105abec186da4dff0a0c5/deps/uv/include/uv/win.h#L691
const UV_FS_O_EXLOCK = 0x10000000;
const READONLY = external_fs_.constants.O_RDONLY;
function exists(fsPath) {
    return __awaiter(this, void 0, void 0, function* () {
        try {
            yield stat(fsPath);
        }
        catch (err) {
            if (err.code === 'ENOENT') {
                return false;
            }
            throw err;
        }
        return true;
    });
}
function isDirectory(fsPath_1) {
    return __awaiter(this, arguments, void 0, function* (fsPath, useStat = false) {
        const stats = useStat ? yield stat(fsPath) : yield lstat(fsPath);
        return stats.isDirectory();
    });
}
/**
 * On OSX/Linux, true if path starts with '/'. On Windows, true for paths like:
 * \, \hello, \\hello\share, C:, and C:\hello (and corresponding alternate separator cases).
 */
function isRooted(p) {
    p = normalizeSeparators(p);
    if (!p) {
        throw new Error('isRooted() parameter "p" cannot be empty');
    }
    if (IS_WINDOWS) {
        return (p.startsWith('\\') || /^[A-Z]:/i.test(p) // e.g. \ or \hello or \\hello
        ); // e.g. C: or C:\hello
    }
    return p.startsWith('/');
}
/**
 * Best effort attempt to determine whether a file exists and is executable.
 * @param filePath    file path to check
 * @param extensions  additional file extensions to try
 * @return if file exists and is executable, returns the file path. otherwise empty string.
 */
function tryGetExecutablePath(filePath, extensions) {
    return __awaiter(this, void 0, void 0, function* () {
        let stats = undefined;
        try {
            // test file exists
            stats = yield stat(filePath);
        }
        catch (err) {
            if (err.code !== 'ENOENT') {
                // eslint-disable-next-line no-console
                console.log(`Unexpected error attempting to determine if executable file exists '${filePath}': ${err}`);
            }
        }
        if (stats && stats.isFile()) {
            if (IS_WINDOWS) {
                // on Windows, test for valid extension
                const upperExt = external_path_.extname(filePath).toUpperCase();
                if (extensions.some(validExt => validExt.toUpperCase() === upperExt)) {
                    return filePath;
                }
            }
            else {
                if (isUnixExecutable(stats)) {
                    return filePath;
                }
            }
        }
        // try each extension
        const originalFilePath = filePath;
        for (const extension of extensions) {
            filePath = originalFilePath + extension;
            stats = undefined;
            try {
                stats = yield stat(filePath);
            }
            catch (err) {
                if (err.code !== 'ENOENT') {
                    // eslint-disable-next-line no-console
                    console.log(`Unexpected error attempting to determine if executable file exists '${filePath}': ${err}`);
                }
            }
            if (stats && stats.isFile()) {
                if (IS_WINDOWS) {
                    // preserve the case of the actual file (since an extension was appended)
                    try {
                        const directory = external_path_.dirname(filePath);
                        const upperName = external_path_.basename(filePath).toUpperCase();
                        for (const actualName of yield readdir(directory)) {
                            if (upperName === actualName.toUpperCase()) {
                                filePath = external_path_.join(directory, actualName);
                                break;
                            }
                        }
                    }
                    catch (err) {
                        // eslint-disable-next-line no-console
                        console.log(`Unexpected error attempting to determine the actual case of the file '${filePath}': ${err}`);
                    }
                    return filePath;
                }
                else {
                    if (isUnixExecutable(stats)) {
                        return filePath;
                    }
                }
            }
        }
        return '';
    });
}
function normalizeSeparators(p) {
    p = p || '';
    if (IS_WINDOWS) {
        // convert slashes on Windows
        p = p.replace(/\//g, '\\');
        // remove redundant slashes
        return p.replace(/\\\\+/g, '\\');
    }
    // remove redundant slashes
    return p.replace(/\/\/+/g, '/');
}
// on Mac/Linux, test the execute bit
//     R   W  X  R  W X R W X
//   256 128 64 32 16 8 4 2 1
function isUnixExecutable(stats) {
    return ((stats.mode & 1) > 0 ||
        ((stats.mode & 8) > 0 &&
            process.getgid !== undefined &&
            stats.gid === process.getgid()) ||
        ((stats.mode & 64) > 0 &&
            process.getuid !== undefined &&
            stats.uid === process.getuid()));
}
// Get the path of cmd.exe in windows
function getCmdPath() {
    var _a;
    return (_a = process.env['COMSPEC']) !== null && _a !== void 0 ? _a : `cmd.exe`;
}
//# sourceMappingURL=io-util.js.map
;// CONCATENATED MODULE: ./node_modules/@actions/io/lib/io.js
var io_awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};



/**
 * Copies a file or folder.
 * Based off of shelljs - https://github.com/shelljs/shelljs/blob/9237f66c52e5daa40458f94f9565e18e8132f5a6/src/cp.js
 *
 * @param     source    source path
 * @param     dest      destination path
 * @param     options   optional. See CopyOptions.
 */
function cp(source_1, dest_1) {
    return io_awaiter(this, arguments, void 0, function* (source, dest, options = {}) {
        const { force, recursive, copySourceDirectory } = readCopyOptions(options);
        const destStat = (yield ioUtil.exists(dest)) ? yield ioUtil.stat(dest) : null;
        // Dest is an existing file, but not forcing
        if (destStat && destStat.isFile() && !force) {
            return;
        }
        // If dest is an existing directory, should copy inside.
        const newDest = destStat && destStat.isDirectory() && copySourceDirectory
            ? path.join(dest, path.basename(source))
            : dest;
        if (!(yield ioUtil.exists(source))) {
            throw new Error(`no such file or directory: ${source}`);
        }
        const sourceStat = yield ioUtil.stat(source);
        if (sourceStat.isDirectory()) {
            if (!recursive) {
                throw new Error(`Failed to copy. ${source} is a directory, but tried to copy without recursive flag.`);
            }
            else {
                yield cpDirRecursive(source, newDest, 0, force);
            }
        }
        else {
            if (path.relative(source, newDest) === '') {
                // a file cannot be copied to itself
                throw new Error(`'${newDest}' and '${source}' are the same file`);
            }
            yield io_copyFile(source, newDest, force);
        }
    });
}
/**
 * Moves a path.
 *
 * @param     source    source path
 * @param     dest      destination path
 * @param     options   optional. See MoveOptions.
 */
function mv(source_1, dest_1) {
    return io_awaiter(this, arguments, void 0, function* (source, dest, options = {}) {
        if (yield ioUtil.exists(dest)) {
            let destExists = true;
            if (yield ioUtil.isDirectory(dest)) {
                // If dest is directory copy src into dest
                dest = path.join(dest, path.basename(source));
                destExists = yield ioUtil.exists(dest);
            }
            if (destExists) {
                if (options.force == null || options.force) {
                    yield rmRF(dest);
                }
                else {
                    throw new Error('Destination already exists');
                }
            }
        }
        yield mkdirP(path.dirname(dest));
        yield ioUtil.rename(source, dest);
    });
}
/**
 * Remove a path recursively with force
 *
 * @param inputPath path to remove
 */
function rmRF(inputPath) {
    return io_awaiter(this, void 0, void 0, function* () {
        if (ioUtil.IS_WINDOWS) {
            // Check for invalid characters
            // https://docs.microsoft.com/en-us/windows/win32/fileio/naming-a-file
            if (/[*"<>|]/.test(inputPath)) {
                throw new Error('File path must not contain `*`, `"`, `<`, `>` or `|` on Windows');
            }
        }
        try {
            // note if path does not exist, error is silent
            yield ioUtil.rm(inputPath, {
                force: true,
                maxRetries: 3,
                recursive: true,
                retryDelay: 300
            });
        }
        catch (err) {
            throw new Error(`File was unable to be removed ${err}`);
        }
    });
}
/**
 * Make a directory.  Creates the full path with folders in between
 * Will throw if it fails
 *
 * @param   fsPath        path to create
 * @returns Promise<void>
 */
function mkdirP(fsPath) {
    return io_awaiter(this, void 0, void 0, function* () {
        ok(fsPath, 'a path argument must be provided');
        yield ioUtil.mkdir(fsPath, { recursive: true });
    });
}
/**
 * Returns path of a tool had the tool actually been invoked.  Resolves via paths.
 * If you check and the tool does not exist, it will throw.
 *
 * @param     tool              name of the tool
 * @param     check             whether to check if tool exists
 * @returns   Promise<string>   path to tool
 */
function which(tool, check) {
    return io_awaiter(this, void 0, void 0, function* () {
        if (!tool) {
            throw new Error("parameter 'tool' is required");
        }
        // recursive when check=true
        if (check) {
            const result = yield which(tool, false);
            if (!result) {
                if (IS_WINDOWS) {
                    throw new Error(`Unable to locate executable file: ${tool}. Please verify either the file path exists or the file can be found within a directory specified by the PATH environment variable. Also verify the file has a valid extension for an executable file.`);
                }
                else {
                    throw new Error(`Unable to locate executable file: ${tool}. Please verify either the file path exists or the file can be found within a directory specified by the PATH environment variable. Also check the file mode to verify the file is executable.`);
                }
            }
            return result;
        }
        const matches = yield findInPath(tool);
        if (matches && matches.length > 0) {
            return matches[0];
        }
        return '';
    });
}
/**
 * Returns a list of all occurrences of the given tool on the system path.
 *
 * @returns   Promise<string[]>  the paths of the tool
 */
function findInPath(tool) {
    return io_awaiter(this, void 0, void 0, function* () {
        if (!tool) {
            throw new Error("parameter 'tool' is required");
        }
        // build the list of extensions to try
        const extensions = [];
        if (IS_WINDOWS && process.env['PATHEXT']) {
            for (const extension of process.env['PATHEXT'].split(external_path_.delimiter)) {
                if (extension) {
                    extensions.push(extension);
                }
            }
        }
        // if it's rooted, return it if exists. otherwise return empty.
        if (isRooted(tool)) {
            const filePath = yield tryGetExecutablePath(tool, extensions);
            if (filePath) {
                return [filePath];
            }
            return [];
        }
        // if any path separators, return empty
        if (tool.includes(external_path_.sep)) {
            return [];
        }
        // build the list of directories
        //
        // Note, technically "where" checks the current directory on Windows. From a toolkit perspective,
        // it feels like we should not do this. Checking the current directory seems like more of a use
        // case of a shell, and the which() function exposed by the toolkit should strive for consistency
        // across platforms.
        const directories = [];
        if (process.env.PATH) {
            for (const p of process.env.PATH.split(external_path_.delimiter)) {
                if (p) {
                    directories.push(p);
                }
            }
        }
        // find all matches
        const matches = [];
        for (const directory of directories) {
            const filePath = yield tryGetExecutablePath(external_path_.join(directory, tool), extensions);
            if (filePath) {
                matches.push(filePath);
            }
        }
        return matches;
    });
}
function readCopyOptions(options) {
    const force = options.force == null ? true : options.force;
    const recursive = Boolean(options.recursive);
    const copySourceDirectory = options.copySourceDirectory == null
        ? true
        : Boolean(options.copySourceDirectory);
    return { force, recursive, copySourceDirectory };
}
function cpDirRecursive(sourceDir, destDir, currentDepth, force) {
    return io_awaiter(this, void 0, void 0, function* () {
        // Ensure there is not a run away recursive copy
        if (currentDepth >= 255)
            return;
        currentDepth++;
        yield mkdirP(destDir);
        const files = yield ioUtil.readdir(sourceDir);
        for (const fileName of files) {
            const srcFile = `${sourceDir}/${fileName}`;
            const destFile = `${destDir}/${fileName}`;
            const srcFileStat = yield ioUtil.lstat(srcFile);
            if (srcFileStat.isDirectory()) {
                // Recurse
                yield cpDirRecursive(srcFile, destFile, currentDepth, force);
            }
            else {
                yield io_copyFile(srcFile, destFile, force);
            }
        }
        // Change the mode for the newly created directory
        yield ioUtil.chmod(destDir, (yield ioUtil.stat(sourceDir)).mode);
    });
}
// Buffered file copy
function io_copyFile(srcFile, destFile, force) {
    return io_awaiter(this, void 0, void 0, function* () {
        if ((yield ioUtil.lstat(srcFile)).isSymbolicLink()) {
            // unlink/re-link it
            try {
                yield ioUtil.lstat(destFile);
                yield ioUtil.unlink(destFile);
            }
            catch (e) {
                // Try to override file permission
                if (e.code === 'EPERM') {
                    yield ioUtil.chmod(destFile, '0666');
                    yield ioUtil.unlink(destFile);
                }
                // other errors = it doesn't exist, no work to do
            }
            // Copy over symlink
            const symlinkFull = yield ioUtil.readlink(srcFile);
            yield ioUtil.symlink(symlinkFull, destFile, ioUtil.IS_WINDOWS ? 'junction' : null);
        }
        else if (!(yield ioUtil.exists(destFile)) || force) {
            yield ioUtil.copyFile(srcFile, destFile);
        }
    });
}
//# sourceMappingURL=io.js.map
// EXTERNAL MODULE: external "timers"
var external_timers_ = __webpack_require__(3557);
;// CONCATENATED MODULE: ./node_modules/@actions/exec/lib/toolrunner.js
var toolrunner_awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};







/* eslint-disable @typescript-eslint/unbound-method */
const toolrunner_IS_WINDOWS = process.platform === 'win32';
/*
 * Class for running command line tools. Handles quoting and arg parsing in a platform agnostic way.
 */
class ToolRunner extends external_events_.EventEmitter {
    constructor(toolPath, args, options) {
        super();
        if (!toolPath) {
            throw new Error("Parameter 'toolPath' cannot be null or empty.");
        }
        this.toolPath = toolPath;
        this.args = args || [];
        this.options = options || {};
    }
    _debug(message) {
        if (this.options.listeners && this.options.listeners.debug) {
            this.options.listeners.debug(message);
        }
    }
    _getCommandString(options, noPrefix) {
        const toolPath = this._getSpawnFileName();
        const args = this._getSpawnArgs(options);
        let cmd = noPrefix ? '' : '[command]'; // omit prefix when piped to a second tool
        if (toolrunner_IS_WINDOWS) {
            // Windows + cmd file
            if (this._isCmdFile()) {
                cmd += toolPath;
                for (const a of args) {
                    cmd += ` ${a}`;
                }
            }
            // Windows + verbatim
            else if (options.windowsVerbatimArguments) {
                cmd += `"${toolPath}"`;
                for (const a of args) {
                    cmd += ` ${a}`;
                }
            }
            // Windows (regular)
            else {
                cmd += this._windowsQuoteCmdArg(toolPath);
                for (const a of args) {
                    cmd += ` ${this._windowsQuoteCmdArg(a)}`;
                }
            }
        }
        else {
            // OSX/Linux - this can likely be improved with some form of quoting.
            // creating processes on Unix is fundamentally different than Windows.
            // on Unix, execvp() takes an arg array.
            cmd += toolPath;
            for (const a of args) {
                cmd += ` ${a}`;
            }
        }
        return cmd;
    }
    _processLineBuffer(data, strBuffer, onLine) {
        try {
            let s = strBuffer + data.toString();
            let n = s.indexOf(external_os_.EOL);
            while (n > -1) {
                const line = s.substring(0, n);
                onLine(line);
                // the rest of the string ...
                s = s.substring(n + external_os_.EOL.length);
                n = s.indexOf(external_os_.EOL);
            }
            return s;
        }
        catch (err) {
            // streaming lines to console is best effort.  Don't fail a build.
            this._debug(`error processing line. Failed with error ${err}`);
            return '';
        }
    }
    _getSpawnFileName() {
        if (toolrunner_IS_WINDOWS) {
            if (this._isCmdFile()) {
                return process.env['COMSPEC'] || 'cmd.exe';
            }
        }
        return this.toolPath;
    }
    _getSpawnArgs(options) {
        if (toolrunner_IS_WINDOWS) {
            if (this._isCmdFile()) {
                let argline = `/D /S /C "${this._windowsQuoteCmdArg(this.toolPath)}`;
                for (const a of this.args) {
                    argline += ' ';
                    argline += options.windowsVerbatimArguments
                        ? a
                        : this._windowsQuoteCmdArg(a);
                }
                argline += '"';
                return [argline];
            }
        }
        return this.args;
    }
    _endsWith(str, end) {
        return str.endsWith(end);
    }
    _isCmdFile() {
        const upperToolPath = this.toolPath.toUpperCase();
        return (this._endsWith(upperToolPath, '.CMD') ||
            this._endsWith(upperToolPath, '.BAT'));
    }
    _windowsQuoteCmdArg(arg) {
        // for .exe, apply the normal quoting rules that libuv applies
        if (!this._isCmdFile()) {
            return this._uvQuoteCmdArg(arg);
        }
        // otherwise apply quoting rules specific to the cmd.exe command line parser.
        // the libuv rules are generic and are not designed specifically for cmd.exe
        // command line parser.
        //
        // for a detailed description of the cmd.exe command line parser, refer to
        // http://stackoverflow.com/questions/4094699/how-does-the-windows-command-interpreter-cmd-exe-parse-scripts/7970912#7970912
        // need quotes for empty arg
        if (!arg) {
            return '""';
        }
        // determine whether the arg needs to be quoted
        const cmdSpecialChars = [
            ' ',
            '\t',
            '&',
            '(',
            ')',
            '[',
            ']',
            '{',
            '}',
            '^',
            '=',
            ';',
            '!',
            "'",
            '+',
            ',',
            '`',
            '~',
            '|',
            '<',
            '>',
            '"'
        ];
        let needsQuotes = false;
        for (const char of arg) {
            if (cmdSpecialChars.some(x => x === char)) {
                needsQuotes = true;
                break;
            }
        }
        // short-circuit if quotes not needed
        if (!needsQuotes) {
            return arg;
        }
        // the following quoting rules are very similar to the rules that by libuv applies.
        //
        // 1) wrap the string in quotes
        //
        // 2) double-up quotes - i.e. " => ""
        //
        //    this is different from the libuv quoting rules. libuv replaces " with \", which unfortunately
        //    doesn't work well with a cmd.exe command line.
        //
        //    note, replacing " with "" also works well if the arg is passed to a downstream .NET console app.
        //    for example, the command line:
        //          foo.exe "myarg:""my val"""
        //    is parsed by a .NET console app into an arg array:
        //          [ "myarg:\"my val\"" ]
        //    which is the same end result when applying libuv quoting rules. although the actual
        //    command line from libuv quoting rules would look like:
        //          foo.exe "myarg:\"my val\""
        //
        // 3) double-up slashes that precede a quote,
        //    e.g.  hello \world    => "hello \world"
        //          hello\"world    => "hello\\""world"
        //          hello\\"world   => "hello\\\\""world"
        //          hello world\    => "hello world\\"
        //
        //    technically this is not required for a cmd.exe command line, or the batch argument parser.
        //    the reasons for including this as a .cmd quoting rule are:
        //
        //    a) this is optimized for the scenario where the argument is passed from the .cmd file to an
        //       external program. many programs (e.g. .NET console apps) rely on the slash-doubling rule.
        //
        //    b) it's what we've been doing previously (by deferring to node default behavior) and we
        //       haven't heard any complaints about that aspect.
        //
        // note, a weakness of the quoting rules chosen here, is that % is not escaped. in fact, % cannot be
        // escaped when used on the command line directly - even though within a .cmd file % can be escaped
        // by using %%.
        //
        // the saving grace is, on the command line, %var% is left as-is if var is not defined. this contrasts
        // the line parsing rules within a .cmd file, where if var is not defined it is replaced with nothing.
        //
        // one option that was explored was replacing % with ^% - i.e. %var% => ^%var^%. this hack would
        // often work, since it is unlikely that var^ would exist, and the ^ character is removed when the
        // variable is used. the problem, however, is that ^ is not removed when %* is used to pass the args
        // to an external program.
        //
        // an unexplored potential solution for the % escaping problem, is to create a wrapper .cmd file.
        // % can be escaped within a .cmd file.
        let reverse = '"';
        let quoteHit = true;
        for (let i = arg.length; i > 0; i--) {
            // walk the string in reverse
            reverse += arg[i - 1];
            if (quoteHit && arg[i - 1] === '\\') {
                reverse += '\\'; // double the slash
            }
            else if (arg[i - 1] === '"') {
                quoteHit = true;
                reverse += '"'; // double the quote
            }
            else {
                quoteHit = false;
            }
        }
        reverse += '"';
        return reverse.split('').reverse().join('');
    }
    _uvQuoteCmdArg(arg) {
        // Tool runner wraps child_process.spawn() and needs to apply the same quoting as
        // Node in certain cases where the undocumented spawn option windowsVerbatimArguments
        // is used.
        //
        // Since this function is a port of quote_cmd_arg from Node 4.x (technically, lib UV,
        // see https://github.com/nodejs/node/blob/v4.x/deps/uv/src/win/process.c for details),
        // pasting copyright notice from Node within this function:
        //
        //      Copyright Joyent, Inc. and other Node contributors. All rights reserved.
        //
        //      Permission is hereby granted, free of charge, to any person obtaining a copy
        //      of this software and associated documentation files (the "Software"), to
        //      deal in the Software without restriction, including without limitation the
        //      rights to use, copy, modify, merge, publish, distribute, sublicense, and/or
        //      sell copies of the Software, and to permit persons to whom the Software is
        //      furnished to do so, subject to the following conditions:
        //
        //      The above copyright notice and this permission notice shall be included in
        //      all copies or substantial portions of the Software.
        //
        //      THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR
        //      IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF MERCHANTABILITY,
        //      FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE
        //      AUTHORS OR COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER
        //      LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING
        //      FROM, OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS
        //      IN THE SOFTWARE.
        if (!arg) {
            // Need double quotation for empty argument
            return '""';
        }
        if (!arg.includes(' ') && !arg.includes('\t') && !arg.includes('"')) {
            // No quotation needed
            return arg;
        }
        if (!arg.includes('"') && !arg.includes('\\')) {
            // No embedded double quotes or backslashes, so I can just wrap
            // quote marks around the whole thing.
            return `"${arg}"`;
        }
        // Expected input/output:
        //   input : hello"world
        //   output: "hello\"world"
        //   input : hello""world
        //   output: "hello\"\"world"
        //   input : hello\world
        //   output: hello\world
        //   input : hello\\world
        //   output: hello\\world
        //   input : hello\"world
        //   output: "hello\\\"world"
        //   input : hello\\"world
        //   output: "hello\\\\\"world"
        //   input : hello world\
        //   output: "hello world\\" - note the comment in libuv actually reads "hello world\"
        //                             but it appears the comment is wrong, it should be "hello world\\"
        let reverse = '"';
        let quoteHit = true;
        for (let i = arg.length; i > 0; i--) {
            // walk the string in reverse
            reverse += arg[i - 1];
            if (quoteHit && arg[i - 1] === '\\') {
                reverse += '\\';
            }
            else if (arg[i - 1] === '"') {
                quoteHit = true;
                reverse += '\\';
            }
            else {
                quoteHit = false;
            }
        }
        reverse += '"';
        return reverse.split('').reverse().join('');
    }
    _cloneExecOptions(options) {
        options = options || {};
        const result = {
            cwd: options.cwd || process.cwd(),
            env: options.env || process.env,
            silent: options.silent || false,
            windowsVerbatimArguments: options.windowsVerbatimArguments || false,
            failOnStdErr: options.failOnStdErr || false,
            ignoreReturnCode: options.ignoreReturnCode || false,
            delay: options.delay || 10000
        };
        result.outStream = options.outStream || process.stdout;
        result.errStream = options.errStream || process.stderr;
        return result;
    }
    _getSpawnOptions(options, toolPath) {
        options = options || {};
        const result = {};
        result.cwd = options.cwd;
        result.env = options.env;
        result['windowsVerbatimArguments'] =
            options.windowsVerbatimArguments || this._isCmdFile();
        if (options.windowsVerbatimArguments) {
            result.argv0 = `"${toolPath}"`;
        }
        return result;
    }
    /**
     * Exec a tool.
     * Output will be streamed to the live console.
     * Returns promise with return code
     *
     * @param     tool     path to tool to exec
     * @param     options  optional exec options.  See ExecOptions
     * @returns   number
     */
    exec() {
        return toolrunner_awaiter(this, void 0, void 0, function* () {
            // root the tool path if it is unrooted and contains relative pathing
            if (!isRooted(this.toolPath) &&
                (this.toolPath.includes('/') ||
                    (toolrunner_IS_WINDOWS && this.toolPath.includes('\\')))) {
                // prefer options.cwd if it is specified, however options.cwd may also need to be rooted
                this.toolPath = external_path_.resolve(process.cwd(), this.options.cwd || process.cwd(), this.toolPath);
            }
            // if the tool is only a file name, then resolve it from the PATH
            // otherwise verify it exists (add extension on Windows if necessary)
            this.toolPath = yield which(this.toolPath, true);
            return new Promise((resolve, reject) => toolrunner_awaiter(this, void 0, void 0, function* () {
                this._debug(`exec tool: ${this.toolPath}`);
                this._debug('arguments:');
                for (const arg of this.args) {
                    this._debug(`   ${arg}`);
                }
                const optionsNonNull = this._cloneExecOptions(this.options);
                if (!optionsNonNull.silent && optionsNonNull.outStream) {
                    optionsNonNull.outStream.write(this._getCommandString(optionsNonNull) + external_os_.EOL);
                }
                const state = new ExecState(optionsNonNull, this.toolPath);
                state.on('debug', (message) => {
                    this._debug(message);
                });
                if (this.options.cwd && !(yield exists(this.options.cwd))) {
                    return reject(new Error(`The cwd: ${this.options.cwd} does not exist!`));
                }
                const fileName = this._getSpawnFileName();
                const cp = external_child_process_.spawn(fileName, this._getSpawnArgs(optionsNonNull), this._getSpawnOptions(this.options, fileName));
                let stdbuffer = '';
                if (cp.stdout) {
                    cp.stdout.on('data', (data) => {
                        if (this.options.listeners && this.options.listeners.stdout) {
                            this.options.listeners.stdout(data);
                        }
                        if (!optionsNonNull.silent && optionsNonNull.outStream) {
                            optionsNonNull.outStream.write(data);
                        }
                        stdbuffer = this._processLineBuffer(data, stdbuffer, (line) => {
                            if (this.options.listeners && this.options.listeners.stdline) {
                                this.options.listeners.stdline(line);
                            }
                        });
                    });
                }
                let errbuffer = '';
                if (cp.stderr) {
                    cp.stderr.on('data', (data) => {
                        state.processStderr = true;
                        if (this.options.listeners && this.options.listeners.stderr) {
                            this.options.listeners.stderr(data);
                        }
                        if (!optionsNonNull.silent &&
                            optionsNonNull.errStream &&
                            optionsNonNull.outStream) {
                            const s = optionsNonNull.failOnStdErr
                                ? optionsNonNull.errStream
                                : optionsNonNull.outStream;
                            s.write(data);
                        }
                        errbuffer = this._processLineBuffer(data, errbuffer, (line) => {
                            if (this.options.listeners && this.options.listeners.errline) {
                                this.options.listeners.errline(line);
                            }
                        });
                    });
                }
                cp.on('error', (err) => {
                    state.processError = err.message;
                    state.processExited = true;
                    state.processClosed = true;
                    state.CheckComplete();
                });
                cp.on('exit', (code) => {
                    state.processExitCode = code;
                    state.processExited = true;
                    this._debug(`Exit code ${code} received from tool '${this.toolPath}'`);
                    state.CheckComplete();
                });
                cp.on('close', (code) => {
                    state.processExitCode = code;
                    state.processExited = true;
                    state.processClosed = true;
                    this._debug(`STDIO streams have closed for tool '${this.toolPath}'`);
                    state.CheckComplete();
                });
                state.on('done', (error, exitCode) => {
                    if (stdbuffer.length > 0) {
                        this.emit('stdline', stdbuffer);
                    }
                    if (errbuffer.length > 0) {
                        this.emit('errline', errbuffer);
                    }
                    cp.removeAllListeners();
                    if (error) {
                        reject(error);
                    }
                    else {
                        resolve(exitCode);
                    }
                });
                if (this.options.input) {
                    if (!cp.stdin) {
                        throw new Error('child process missing stdin');
                    }
                    cp.stdin.end(this.options.input);
                }
            }));
        });
    }
}
/**
 * Convert an arg string to an array of args. Handles escaping
 *
 * @param    argString   string of arguments
 * @returns  string[]    array of arguments
 */
function argStringToArray(argString) {
    const args = [];
    let inQuotes = false;
    let escaped = false;
    let arg = '';
    function append(c) {
        // we only escape double quotes.
        if (escaped && c !== '"') {
            arg += '\\';
        }
        arg += c;
        escaped = false;
    }
    for (let i = 0; i < argString.length; i++) {
        const c = argString.charAt(i);
        if (c === '"') {
            if (!escaped) {
                inQuotes = !inQuotes;
            }
            else {
                append(c);
            }
            continue;
        }
        if (c === '\\' && escaped) {
            append(c);
            continue;
        }
        if (c === '\\' && inQuotes) {
            escaped = true;
            continue;
        }
        if (c === ' ' && !inQuotes) {
            if (arg.length > 0) {
                args.push(arg);
                arg = '';
            }
            continue;
        }
        append(c);
    }
    if (arg.length > 0) {
        args.push(arg.trim());
    }
    return args;
}
class ExecState extends external_events_.EventEmitter {
    constructor(options, toolPath) {
        super();
        this.processClosed = false; // tracks whether the process has exited and stdio is closed
        this.processError = '';
        this.processExitCode = 0;
        this.processExited = false; // tracks whether the process has exited
        this.processStderr = false; // tracks whether stderr was written to
        this.delay = 10000; // 10 seconds
        this.done = false;
        this.timeout = null;
        if (!toolPath) {
            throw new Error('toolPath must not be empty');
        }
        this.options = options;
        this.toolPath = toolPath;
        if (options.delay) {
            this.delay = options.delay;
        }
    }
    CheckComplete() {
        if (this.done) {
            return;
        }
        if (this.processClosed) {
            this._setResult();
        }
        else if (this.processExited) {
            this.timeout = (0,external_timers_.setTimeout)(ExecState.HandleTimeout, this.delay, this);
        }
    }
    _debug(message) {
        this.emit('debug', message);
    }
    _setResult() {
        // determine whether there is an error
        let error;
        if (this.processExited) {
            if (this.processError) {
                error = new Error(`There was an error when attempting to execute the process '${this.toolPath}'. This may indicate the process failed to start. Error: ${this.processError}`);
            }
            else if (this.processExitCode !== 0 && !this.options.ignoreReturnCode) {
                error = new Error(`The process '${this.toolPath}' failed with exit code ${this.processExitCode}`);
            }
            else if (this.processStderr && this.options.failOnStdErr) {
                error = new Error(`The process '${this.toolPath}' failed because one or more lines were written to the STDERR stream`);
            }
        }
        // clear the timeout
        if (this.timeout) {
            clearTimeout(this.timeout);
            this.timeout = null;
        }
        this.done = true;
        this.emit('done', error, this.processExitCode);
    }
    static HandleTimeout(state) {
        if (state.done) {
            return;
        }
        if (!state.processClosed && state.processExited) {
            const message = `The STDIO streams did not close within ${state.delay / 1000} seconds of the exit event from process '${state.toolPath}'. This may indicate a child process inherited the STDIO streams and has not yet exited.`;
            state._debug(message);
        }
        state._setResult();
    }
}
//# sourceMappingURL=toolrunner.js.map
;// CONCATENATED MODULE: ./node_modules/@actions/exec/lib/exec.js
var exec_awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};


/**
 * Exec a command.
 * Output will be streamed to the live console.
 * Returns promise with return code
 *
 * @param     commandLine        command to execute (can include additional args). Must be correctly escaped.
 * @param     args               optional arguments for tool. Escaping is handled by the lib.
 * @param     options            optional exec options.  See ExecOptions
 * @returns   Promise<number>    exit code
 */
function exec(commandLine, args, options) {
    return exec_awaiter(this, void 0, void 0, function* () {
        const commandArgs = argStringToArray(commandLine);
        if (commandArgs.length === 0) {
            throw new Error(`Parameter 'commandLine' cannot be null or empty.`);
        }
        // Path to tool to execute should be first arg
        const toolPath = commandArgs[0];
        args = commandArgs.slice(1).concat(args || []);
        const runner = new ToolRunner(toolPath, args, options);
        return runner.exec();
    });
}
/**
 * Exec a command and get the output.
 * Output will be streamed to the live console.
 * Returns promise with the exit code and collected stdout and stderr
 *
 * @param     commandLine           command to execute (can include additional args). Must be correctly escaped.
 * @param     args                  optional arguments for tool. Escaping is handled by the lib.
 * @param     options               optional exec options.  See ExecOptions
 * @returns   Promise<ExecOutput>   exit code, stdout, and stderr
 */
function getExecOutput(commandLine, args, options) {
    return exec_awaiter(this, void 0, void 0, function* () {
        var _a, _b;
        let stdout = '';
        let stderr = '';
        //Using string decoder covers the case where a mult-byte character is split
        const stdoutDecoder = new external_string_decoder_.StringDecoder('utf8');
        const stderrDecoder = new external_string_decoder_.StringDecoder('utf8');
        const originalStdoutListener = (_a = options === null || options === void 0 ? void 0 : options.listeners) === null || _a === void 0 ? void 0 : _a.stdout;
        const originalStdErrListener = (_b = options === null || options === void 0 ? void 0 : options.listeners) === null || _b === void 0 ? void 0 : _b.stderr;
        const stdErrListener = (data) => {
            stderr += stderrDecoder.write(data);
            if (originalStdErrListener) {
                originalStdErrListener(data);
            }
        };
        const stdOutListener = (data) => {
            stdout += stdoutDecoder.write(data);
            if (originalStdoutListener) {
                originalStdoutListener(data);
            }
        };
        const listeners = Object.assign(Object.assign({}, options === null || options === void 0 ? void 0 : options.listeners), { stdout: stdOutListener, stderr: stdErrListener });
        const exitCode = yield exec(commandLine, args, Object.assign(Object.assign({}, options), { listeners }));
        //flush any remaining characters
        stdout += stdoutDecoder.end();
        stderr += stderrDecoder.end();
        return {
            exitCode,
            stdout,
            stderr
        };
    });
}
//# sourceMappingURL=exec.js.map
// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/problem.js
var problem = __webpack_require__(5518);
// EXTERNAL MODULE: ./node_modules/.cache/image-build/src/tools/error-code.js
var error_code = __webpack_require__(661);
;// CONCATENATED MODULE: ./node_modules/.cache/image-build/src/tools/exec.js






/**
 * Runs a short program to its end and gives what it printed. Any exit code is a result, not an error.
 * @param program absolute path
 * @throws Problem (surroundings) when it cannot be started
 */ async function exec_exec(program, args, options) {
    try {
        return await getExecOutput(quoted(program), [
            ...args
        ], {
            env: defined(options.env),
            ignoreReturnCode: true,
            silent: true,
            // Only where there is something to say: a program that ends without reading its input breaks the pipe.
            ...options.input === undefined ? {} : {
                input: Buffer.from(options.input)
            },
            ...options.cwd === undefined ? {} : {
                cwd: options.cwd
            }
        });
    } catch (error) {
        throw cannotStart(program, error);
    }
}
/**
 * Runs a long program whose output is read line by line while it works.
 * @returns its exit code; a program ended by a signal counts as 128 + the signal's number
 * @throws Problem: `interrupted` when the signal was aborted, `surroundings` when it cannot be started
 */ async function stream(program, args, options) {
    if (options.signal?.aborted) throw (0,problem/* interrupted */.VM)();
    const child = (0,external_node_child_process_.spawn)(program, args, {
        cwd: options.cwd,
        env: defined(options.env),
        // A group of its own: the terminal's Ctrl-C reaches us alone, and we stop the whole group.
        detached: process.platform !== 'win32',
        stdio: [
            options.input ? 'pipe' : 'ignore',
            'pipe',
            'pipe'
        ]
    });
    let isOver = false;
    const kill = (signal)=>{
        if (child.pid === undefined || isOver) return;
        // The group, until its output is closed: a child of the program may be left when the program itself has ended.
        if (process.platform === 'win32') child.kill(signal);
        else killGroup(child.pid, signal);
    };
    const killWithUs = ()=>kill('SIGKILL');
    process.once('exit', killWithUs);
    let last;
    const stop = ()=>{
        kill('SIGINT');
        last = setTimeout(()=>kill('SIGKILL'), options.graceMs ?? 10_000);
    };
    options.signal?.addEventListener('abort', stop, {
        once: true
    });
    // A program that ends before it has read everything closes the pipe: its exit code tells, not the pipe.
    if (options.input && child.stdin) options.input.on('error', ()=>kill('SIGKILL')).pipe(child.stdin).on('error', ()=>undefined);
    try {
        const lines = [
            readLines(child.stdout, options.onStdout),
            readLines(child.stderr, options.onStderr)
        ];
        const exitCode = await new Promise((resolve, reject)=>{
            child.once('error', (error)=>reject(cannotStart(program, error)));
            child.once('close', (code, signal)=>{
                isOver = true;
                resolve(code ?? 128 + signalNumber(signal));
            });
        });
        await Promise.all(lines);
        if (options.signal?.aborted) throw (0,problem/* interrupted */.VM)();
        return exitCode;
    } finally{
        clearTimeout(last);
        process.removeListener('exit', killWithUs);
        options.signal?.removeEventListener('abort', stop);
    }
}
/** A group that has ended in the meantime is as good as stopped. */ function killGroup(pid, signal) {
    try {
        process.kill(-pid, signal);
    } catch (error) {
        if ((0,error_code/* errorCode */.C)(error) !== 'ESRCH') throw error;
    }
}
async function readLines(from, onLine) {
    if (!from) return;
    if (!onLine) {
        from.resume();
        return;
    }
    for await (const line of (0,external_node_readline_.createInterface)({
        input: from,
        crlfDelay: Infinity
    }))onLine(line);
}
function signalNumber(signal) {
    return signal === null ? 1 : external_node_os_.constants.signals[signal];
}
/** @actions/exec takes a command line: a path with blanks has to be quoted for it. */ function quoted(program) {
    return `"${program.replaceAll('"', '\\"')}"`;
}
function defined(env) {
    return Object.fromEntries(Object.entries(env).filter((entry)=>entry[1] !== undefined));
}
function cannotStart(program, error) {
    return (0,problem/* surroundingsFailed */.fs)(`${program} cannot be started`, {
        todo: 'Is it there and executable?'
    }, error);
}


/***/ }),

/***/ 2565:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ isAlive)
/* harmony export */ });
/* harmony import */ var _error_code_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(661);

/** Whether there is a process of that number; somebody else's is alive, too. */ function isAlive(pid) {
    try {
        return process.kill(pid, 0);
    } catch (error) {
        return (0,_error_code_js__WEBPACK_IMPORTED_MODULE_0__/* .errorCode */ .C)(error) === 'EPERM';
    }
}


/***/ }),

/***/ 3859:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ checkJson),
/* harmony export */   q: () => (/* binding */ parseJson)
/* harmony export */ });
/* harmony import */ var _sinclair_typebox_value__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6849);
/* harmony import */ var _sinclair_typebox_value__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3355);
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5518);


/**
 * Parses JSON from a tool, a registry or a file and checks its shape.
 * @param source what the text is, for the message: "hadolint's report"
 * @throws Problem (surroundings) when it is not JSON or has another shape
 */ function parseJson(schema, text, source) {
    let value;
    try {
        value = JSON.parse(text);
    } catch (error) {
        throw (0,_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .surroundingsFailed */ .fs)(`${source} is not JSON`, {
            log: [
                text.slice(0, 300)
            ]
        }, error);
    }
    return checkJson(schema, value, source);
}
/** As parseJson, for a value that is parsed already. */ function checkJson(schema, value, source) {
    if (_sinclair_typebox_value__WEBPACK_IMPORTED_MODULE_1__/* .Check */ .J(schema, value)) return value;
    const first = _sinclair_typebox_value__WEBPACK_IMPORTED_MODULE_2__/* .Errors */ .I(schema, value).First();
    throw (0,_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .surroundingsFailed */ .fs)(`${source} has an unexpected shape`, {
        log: [
            first ? `${first.path || '/'}: ${first.message}` : 'no details'
        ]
    });
}


/***/ }),

/***/ 1898:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ partOf),
/* harmony export */   E: () => (/* binding */ withTemporaryFolder)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1455);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6760);




/** Runs `work` with an empty folder of its own (absolute path), which is removed afterwards, whatever happens. */ async function withTemporaryFolder(work) {
    const dir = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdtemp)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)((0,node_os__WEBPACK_IMPORTED_MODULE_2__.tmpdir)()), 'image-build-'));
    try {
        return await work(dir);
    } finally{
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(dir, {
            recursive: true,
            force: true,
            maxRetries: 3
        });
    }
}
/** A name beside `path` for what is not whole yet: nobody else has it, and a rename puts it in its place. */ function partOf(path) {
    return `${path}.${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)()}.part`;
}


/***/ }),

/***/ 4084:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ which),
/* harmony export */   T: () => (/* binding */ isExecutable)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);



/**
 * All programs of that name in the folders of PATH, then in `moreFolders`, first come first. Folders that are not
 * absolute (`.`, an empty entry) are passed over: they would run what lies in the repository.
 * @param name without a Windows ending
 * @returns absolute paths of files that can be executed
 */ async function which(name, env, moreFolders = []) {
    const path = env['PATH'] ?? env['Path'] ?? '';
    const folders = [
        ...path.split(node_path__WEBPACK_IMPORTED_MODULE_2__.delimiter),
        ...moreFolders
    ].filter((folder)=>(0,node_path__WEBPACK_IMPORTED_MODULE_2__.isAbsolute)(folder));
    const file = process.platform === 'win32' ? `${name}.exe` : name;
    const candidates = [
        ...new Set(folders)
    ].map((folder)=>(0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, file));
    const usable = await Promise.all(candidates.map((candidate)=>isExecutable(candidate)));
    return candidates.filter((_, index)=>usable[index]);
}
/** True for a file (through links) that we may execute. */ async function isExecutable(path) {
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.access)(path, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.X_OK);
        return (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(path)).isFile();
    } catch  {
        return false;
    }
}


/***/ })

};
