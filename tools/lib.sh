# What the tools that give out/ to real programs have in common; sourced, not run.

# From the oldest to the newest.
suites=(bookworm trixie sid)

# lacked FILE: what a program says in FILE that it does not know though newer ones do; fails if that is not all.
lacked() {
    grep -oE 'field [a-z0-9_]+ not found in type|unknown function with name "[a-z_]+"' "$1" | head -n 1
}

# without_discovery CONFIG KEY: the configuration with that kind of service discovery replaced by no target at all.
without_discovery() {
    awk -v key="$2" '
        { match($0, /^ */); indent = RLENGTH }
        isInside && ($0 == "" || indent > depth || (indent == depth && $0 ~ /^ *- /)) { next }
        { isInside = 0 }
        $0 ~ "^ *" key ":" { isInside = 1; depth = indent; printf "%*sstatic_configs: []\n", indent, ""; next }
        { print }
    ' "$1"
}

# understood PROMTOOL CONFIG: gives a Prometheus configuration to promtool, without the kinds of service discovery that
# it does not know; these are printed. The reduced configuration stands beside the other as CONFIG.reduced.
understood() {
    local promtool=$1 reduced=$2.reduced key keys=()
    cp "$2" "$reduced"
    until "$promtool" check config "$reduced" >"$reduced.log" 2>&1; do
        key=$(sed -nE 's/.*field ([a-z0-9]+_sd_configs) not found.*/\1/p' "$reduced.log" | head -n 1)
        if [ -z "$key" ] || [[ " ${keys[*]} " = *" $key "* ]]; then cat "$reduced.log"; return 1; fi
        keys+=("$key")
        without_discovery "$reduced" "$key" >"$reduced.next"
        mv "$reduced.next" "$reduced"
    done
    echo "${keys[*]}"
}
