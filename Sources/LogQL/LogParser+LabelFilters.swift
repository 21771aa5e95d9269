import Diagnostics
import GoText
import PromQL

extension LogParser {
    /// How two conditions are joined: `,` and nothing at all mean `and`, but take all that follows with them.
    private enum Joint {
        case and, or, loose
        case open
    }

    /// `a="b" and (c > 5m or d != 1KB)`: one node for each condition, one for each pair that is joined.
    mutating func parseLabelFilter() {
        var joints: [Joint] = []
        var roots: [Int] = []
        var needsCondition = true
        var depth = 0
        while syntaxError == nil {
            if needsCondition {
                if take(.sign("(")) {
                    joints.append(.open)
                    depth += 1
                    continue
                }
                parseCondition()
                roots.append(tree.nodes.count - 1)
                needsCondition = false
                continue
            }
            switch token.kind {
            case .keyword("and"): join(.and, &joints, &roots)
            case .keyword("or"): join(.or, &joints, &roots)
            case .sign(","): join(.loose, &joints, &roots)
            case .sign(")") where depth > 0:
                advance()
                depth -= 1
                while let joint = joints.popLast(), joint != .open { combine(joint, &roots) }
                continue
            case .identifier, .sign("("), .variable:
                joints.append(.loose)
            case .splice(let index):
                guard case .label = source.splices[index].value else { fallthrough }
                joints.append(.loose)
            default:
                if depth > 0 { return failUnexpected(needed: "`)`") }
                while let joint = joints.popLast() { combine(joint, &roots) }
                return
            }
            needsCondition = true
        }
    }

    private mutating func join(_ joint: Joint, _ joints: inout [Joint], _ roots: inout [Int]) {
        advance()
        if joint != .loose {
            while let before = joints.last, before == .and || before == joint, before != .loose {
                joints.removeLast()
                combine(before, &roots)
            }
        }
        joints.append(joint)
    }

    private mutating func combine(_ joint: Joint, _ roots: inout [Int]) {
        guard let right = roots.popLast(), let left = roots.popLast() else { return }
        let range = TextRange(from: tree.nodes[left].range, to: tree.nodes[right].range)
        add(joint == .or ? .filterOr : .filterAnd, range, first: Int(tree.nodes[left].first))
        roots.append(tree.nodes.count - 1)
    }

    // MARK: Conditions

    private mutating func parseCondition() {
        let first = tree.nodes.count
        if case .keyword = token.kind { return failUnexpected(needed: "a label") }
        guard let label = parseLabel() else { return }
        guard case .sign(let sign) = token.kind else { return failWithoutComparison(label) }
        let opRange = token.range
        let matching = Matcher.Operator(rawValue: sign)
        let comparison = LabelFilterOperator(rawValue: sign == "=" ? "==" : sign)
        guard matching != nil || comparison != nil else { return failWithoutComparison(label) }
        advance()
        guard let condition = parseConditionValue(label, matching, comparison, opRange) else { return }
        tree.labelFilters.append(LabelFilter(label: label, condition: condition))
        let range = TextRange(Int(label.range.start), lastEnd)
        add(.labelFilter(Int32(tree.labelFilters.count - 1)), range, first: first)
    }

    private mutating func parseConditionValue(
        _ label: LogLabel, _ matching: Matcher.Operator?, _ comparison: LabelFilterOperator?,
        _ opRange: TextRange
    ) -> LabelFilter.Condition? {
        if token.kind == .function("ip") {
            guard matching == .equal || matching == .notEqual else {
                failUnexpected(needed: "a number, duration or size", help: "`ip` goes with `=` and `!=` only")
                return nil
            }
            advance()
            expect(sign: "(")
            guard let text = parseText(needed: "a string") else { return nil }
            expect(sign: ")")
            checkAddress(text)
            return .address(isNegated: matching == .notEqual, text)
        }
        if isText {
            guard let matching else {
                let help =
                    comparison == .equal ? "write `=` to compare with a text" : "write the number without quotes"
                failUnexpected(needed: "a number, duration or size", help: help)
                return nil
            }
            return finishMatcher(label, matching, opRange).map { .text($0) }
        }
        guard let comparison else {
            failUnexpected(needed: "a string", help: quoted)
            return nil
        }
        switch token.kind {
        case .duration: return parseDuration().map { .duration(comparison, $0) }
        case .bytes(let size):
            advance()
            return .bytes(comparison, size)
        case .variable:
            advance()
            return .variable(comparison, text(of: tokens[next - 1].range))
        case .splice(let index):
            if case .duration = source.splices[index].value {
                return parseDuration().map { .duration(comparison, $0) }
            }
            return parseNumber().map { .number(comparison, LogNumber($0)) }
        case .number, .sign("+"), .sign("-"):
            return parseSignedNumber().map { .number(comparison, LogNumber($0)) }
        default:
            failUnexpected(needed: "a string, number, duration or size", help: quoted)
            return nil
        }
    }

    private var isText: Bool {
        switch token.kind {
        case .string: true
        case .splice(let index): if case .string = source.splices[index].value { true } else { false }
        default: false
        }
    }
}
