# The image is built only when this file is named, because its archive has to be given:
#   RUNNER_ARCHIVE=https://… RUNNER_SHA256=… image-build build github-runner \
#     --source images --source images/github-runner/docker-bake.hcl
# Its Dockerfile has a name that is not found by itself.

variable "RUNNER_ARCHIVE" {
  default = ""
}
variable "RUNNER_SHA256" {
  default = ""
}

target "github-runner" {
  context    = "images/github-runner"
  dockerfile = "Dockerfile-on-demand"
  args = {
    RUNNER_ARCHIVE = RUNNER_ARCHIVE
    RUNNER_SHA256  = RUNNER_SHA256
  }
}
