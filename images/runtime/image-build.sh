#!/bin/sh
# The command, by its name, for `docker run` and for jobs that run in this image.
exec node /opt/image-build/index.js "$@"
