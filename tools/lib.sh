# What the tools that give out/ to real programs have in common; sourced, not run.

# From the oldest to the newest.
suites=(bookworm trixie sid)

# lacked FILE: what a program says in FILE that it does not know though newer ones do; fails if that is not all.
lacked() {
    grep -oE 'field [a-z0-9_]+ not found in type|unknown function with name "[a-z_]+"' "$1" | head -n 1
}

# without CONFIG KEY: the configuration without a key and what it holds; a kind of service discovery is replaced by no
# target at all.
without() {
    awk -v key="$2" '
        { match($0, /^ */); indent = RLENGTH }
        isInside && ($0 == "" || indent > depth || (indent == depth && $0 ~ /^ *- /)) { next }
        { isInside = 0 }
        $0 ~ "^ *" key ":" {
            isInside = 1; depth = indent
            if (key ~ /_sd_configs$/) printf "%*sstatic_configs: []\n", indent, ""
            next
        }
        { print }
    ' "$1"
}

# understood PROMTOOL CONFIG: gives a Prometheus configuration to promtool, without the kinds of service discovery and the
# retention (a key since 3.11, a flag before) that it does not know; these are printed. The reduced configuration stands beside the other as CONFIG.reduced.
understood() {
    local promtool=$1 reduced=$2.reduced key keys=()
    cp "$2" "$reduced"
    until "$promtool" check config "$reduced" >"$reduced.log" 2>&1; do
        key=$(sed -nE 's/.*field ([a-z0-9]+_sd_configs|retention) not found.*/\1/p' "$reduced.log" | head -n 1)
        if [ -z "$key" ] || [[ " ${keys[*]} " = *" $key "* ]]; then cat "$reduced.log"; return 1; fi
        keys+=("$key")
        without "$reduced" "$key" >"$reduced.next"
        mv "$reduced.next" "$reduced"
    done
    echo "${keys[*]}"
}
