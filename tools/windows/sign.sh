#!/usr/bin/env bash
# Signs programs for Windows where they lie: sign.sh FILE...   or lists their sums: sign.sh --sums FOLDER
#
#   HOMEJOBS_CERTIFICATE=FILE            the certificate with its key (PKCS #12); without it nothing is signed
#   HOMEJOBS_CERTIFICATE_PASSWORD=FILE   a file with its password
#   HOMEJOBS_TIMESTAMP=ADDRESS           a time stamp service (RFC 3161), so that signatures outlive the certificate
set -euo pipefail

if [ "${1:-}" = --sums ]; then
    cd "$2"
    find . -maxdepth 1 -name '*.exe' -printf '%f\0' | sort -z | xargs -0 -r sha256sum >SHA256SUMS
    exit
fi
[ -n "${HOMEJOBS_CERTIFICATE:-}" ] || { echo "not signed: HOMEJOBS_CERTIFICATE is not set"; exit 0; }
for file in "$@"; do
    osslsigncode sign -pkcs12 "$HOMEJOBS_CERTIFICATE" ${HOMEJOBS_CERTIFICATE_PASSWORD:+-readpass "$HOMEJOBS_CERTIFICATE_PASSWORD"} \
        -h sha256 -n homejobs-desktop ${HOMEJOBS_TIMESTAMP:+-ts "$HOMEJOBS_TIMESTAMP"} -in "$file" -out "$file.signed" >/dev/null
    chmod --reference="$file" "$file.signed"
    mv "$file.signed" "$file"
done
