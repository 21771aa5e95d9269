/// The functions of PromQL, one a line.
enum FunctionTable {
    /// Name; the types of its arguments (`i`nstant, `r`ange, `s`calar, s`t`ring, `-` for none); the fewest
    /// and the most arguments (`*` for no limit); the type it returns; the version that brought it (`-` for
    /// one before 2.42); and whether it needs the feature flag for experimental functions, or up to which
    /// version, or until which version it existed.
    static let text = """
        abs i 1 1 i -
        absent i 1 1 i -
        absent_over_time r 1 1 i -
        acos i 1 1 i -
        acosh i 1 1 i -
        asin i 1 1 i -
        asinh i 1 1 i -
        atan i 1 1 i -
        atanh i 1 1 i -
        avg_over_time r 1 1 i -
        ceil i 1 1 i -
        changes r 1 1 i -
        clamp iss 3 3 i -
        clamp_max is 2 2 i -
        clamp_min is 2 2 i -
        cos i 1 1 i -
        cosh i 1 1 i -
        count_over_time r 1 1 i -
        day_of_month i 0 1 i -
        day_of_week i 0 1 i -
        day_of_year i 0 1 i -
        days_in_month i 0 1 i -
        deg i 1 1 i -
        delta r 1 1 i -
        deriv r 1 1 i -
        double_exponential_smoothing rss 3 3 i 3.0 experimental
        end - 0 0 s 3.12 experimental
        exp i 1 1 i -
        first_over_time r 1 1 i 3.7 experimental<3.14
        floor i 1 1 i -
        histogram_avg i 1 1 i 2.51
        histogram_count i 1 1 i -
        histogram_fraction ssi 3 3 i -
        histogram_quantile si 2 2 i -
        histogram_quantiles itss 3 12 i 3.11 experimental
        histogram_stddev i 1 1 i 2.47
        histogram_stdvar i 1 1 i 2.47
        histogram_sum i 1 1 i -
        holt_winters rss 3 3 i - until3.0
        hour i 0 1 i -
        idelta r 1 1 i -
        increase r 1 1 i -
        info ii 1 2 i 2.55 experimental
        irate r 1 1 i -
        label_join ittt 3 * i -
        label_replace itttt 5 5 i -
        last_over_time r 1 1 i -
        ln i 1 1 i -
        log10 i 1 1 i -
        log2 i 1 1 i -
        mad_over_time r 1 1 i 2.49 experimental
        max_of ss 2 2 s 3.13 experimental
        max_over_time r 1 1 i -
        min_of ss 2 2 s 3.13 experimental
        min_over_time r 1 1 i -
        minute i 0 1 i -
        month i 0 1 i -
        pi - 0 0 s -
        predict_linear rs 2 2 i -
        present_over_time r 1 1 i -
        quantile_over_time sr 2 2 i -
        rad i 1 1 i -
        range - 0 0 s 3.12 experimental
        rate r 1 1 i -
        resets r 1 1 i -
        round is 1 2 i -
        scalar i 1 1 s -
        sgn i 1 1 i -
        sin i 1 1 i -
        sinh i 1 1 i -
        sort i 1 1 i -
        sort_by_label it 1 * i 2.49 experimental
        sort_by_label_desc it 1 * i 2.49 experimental
        sort_desc i 1 1 i -
        sqrt i 1 1 i -
        start - 0 0 s 3.12 experimental
        start_timestamp i 1 1 i 3.14 experimental
        stddev_over_time r 1 1 i -
        stdvar_over_time r 1 1 i -
        step - 0 0 s 3.12 experimental
        sum_over_time r 1 1 i -
        tan i 1 1 i -
        tanh i 1 1 i -
        time - 0 0 s -
        timestamp i 1 1 i -
        ts_of_first_over_time r 1 1 i 3.7 experimental
        ts_of_last_over_time r 1 1 i 3.5 experimental
        ts_of_max_over_time r 1 1 i 3.5 experimental
        ts_of_min_over_time r 1 1 i 3.5 experimental
        vector s 1 1 i -
        year i 0 1 i -
        """

    static func rows() -> [Function] {
        text.split(separator: "\n").map(row)
    }

    private static func row(_ line: Substring) -> Function {
        let fields = line.split(separator: " ").map(String.init)
        func field(_ index: Int) -> String { fields.indices.contains(index) ? fields[index] : "-" }
        let note = field(6)
        var until: PromQLVersion?
        var experimentalUntil: PromQLVersion?
        if note.hasPrefix("until") { until = version(note.dropFirst("until".count)) }
        if note == "experimental" { experimentalUntil = PromQLVersion(Int.max, 0) }
        if note.hasPrefix("experimental<") {
            experimentalUntil = version(note.dropFirst("experimental<".count))
        }
        return Function(
            name: field(0), argumentTypes: field(1) == "-" ? [] : field(1).map(type),
            minimumArguments: Int(field(2)) ?? 0, maximumArguments: Int(field(3)),
            returnType: field(4).first.map(type) ?? .instantVector, since: version(Substring(field(5))),
            until: until, experimentalUntil: experimentalUntil)
    }

    private static func type(_ letter: Character) -> ValueType {
        switch letter {
        case "r": .rangeVector
        case "s": .scalar
        case "t": .string
        default: .instantVector
        }
    }

    private static func version(_ text: Substring) -> PromQLVersion {
        let numbers = text.split(separator: ".").compactMap { Int($0) }
        return numbers.count == 2 ? PromQLVersion(numbers[0], numbers[1]) : .always
    }
}
