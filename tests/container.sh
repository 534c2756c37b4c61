#!/bin/sh
# What a container engine does for docker/compose.yaml, with the means of Linux: a root that cannot be written to, two
# folders and a /tmp that can, no privileges, 128 MB. Runs in a mount namespace of its own (unshare --mount), which ends with it.
#
#     container.sh ROOT INSTALLED FOLDER CGROUP "SEEN…" COMMAND…
#
# ROOT: an empty folder. INSTALLED: becomes /opt/notifier. FOLDER: holds config, data and secrets. CGROUP: empty if there is none;
# then the data segment is limited. SEEN: more folders that the installed program needs, at the same place, one on a line.
set -eu
IFS='
'
root=$1 installed=$2 folder=$3 cgroup=$4 seen=$5
shift 5

see() { # read-only, at its place
    mkdir -p "$root$2"
    mount --bind "$1" "$root$2"
    mount -o remount,bind,ro "$root$2"
}

open() {
    mkdir -p "$root$2"
    mount --bind "$1" "$root$2"
}

mount -t tmpfs -o mode=755 tmpfs "$root"
mkdir "$root/tmp"
mount -t tmpfs -o mode=1777,size=16m tmpfs "$root/tmp" # first, because what is to be seen may lie in it
for place in /usr /bin /sbin /lib /lib64 /etc $seen; do
    if [ -e "$place" ]; then see "$(readlink -f "$place")" "$place"; fi
done
see "$installed" /opt/notifier
see "$folder/secrets" /run/secrets
open "$folder/config" /config
open "$folder/data" /data
open /dev /dev
mkdir -p "$root/proc"
mount -t proc proc "$root/proc"
mount -o remount,ro "$root"

if [ -n "$cgroup" ]; then
    echo $$ >"$cgroup/cgroup.procs"
else
    ulimit -s 1024 # each thread's stack counts
    ulimit -d 131072
fi
exec chroot "$root" /usr/bin/setpriv --reuid 7109 --regid 7109 --clear-groups --no-new-privs --bounding-set=-all \
    --inh-caps=-all -- "$@"
