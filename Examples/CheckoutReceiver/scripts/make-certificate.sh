#!/usr/bin/env bash
# Creates a self-signed certificate for this machine: make-certificate.sh FOLDER
set -euo pipefail
folder="${1:?name a folder}"
mkdir -p "$folder"
openssl req -x509 -newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes -days 7 \
    -subj /CN=localhost -addext 'subjectAltName=DNS:localhost,IP:127.0.0.1' \
    -keyout "$folder/key.pem" -out "$folder/certificate.pem" 2> "$folder/openssl.log"
