"""create-environment FILE PREFIX: makes a conda environment, with packages kept in CONDA_PKGS_DIRS.

What `conda env create --file FILE --prefix PREFIX` does, by rattler, which is what pixi is made of.
"""

import asyncio
import os
import sys

from rattler import Gateway, Subdir, install, solve


def items(lines, key):
    """The words below `key:` in a file that has nothing but lists."""
    start = lines.index(f"{key}:") + 1
    end = next((at for at, line in enumerate(lines[start:], start) if not line.startswith("  - ")), len(lines))
    return [line.removeprefix("  - ") for line in lines[start:end]]


async def create(file, prefix):
    with open(file, encoding="utf-8") as opened:
        lines = opened.read().splitlines()
    packages = os.environ["CONDA_PKGS_DIRS"]
    records = await solve(
        sources=items(lines, "channels"),
        specs=items(lines, "dependencies"),
        platforms=[Subdir("linux-64"), Subdir("noarch")],
        gateway=Gateway(cache_dir=os.path.join(packages, "cache")),
    )
    await install(records, target_prefix=prefix, cache_dir=packages, show_progress=False)


asyncio.run(create(*sys.argv[1:]))
# Threads of rattler's are still there: one run in seven crashes where Python takes itself apart under them.
os._exit(0)
