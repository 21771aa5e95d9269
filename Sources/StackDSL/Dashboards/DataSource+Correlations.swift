/// Ways from one data source to another: from metrics and logs to traces and back. The other is named by its
/// uid, since two that lead to each other cannot both be values of each other.
extension DataSource {
    /// Where an exemplar's label leads: from a metric to a trace.
    ///
    /// - Emits: an entry of `jsonData.exemplarTraceIdDestinations`.
    public struct ExemplarLink: Sendable, Hashable {
        package let label: Label
        package let uid: Name

        /// - Parameters:
        ///   - label: that holds the trace's id, e.g. `trace_id`.
        ///   - uid: of the data source of traces.
        public init(_ label: Label, toTracesIn uid: Name) {
            self.label = label
            self.uid = uid
        }
    }

    /// What is found in a log line and leads somewhere.
    ///
    /// - Emits: an entry of `jsonData.derivedFields`.
    /// - Source: https://grafana.com/docs/grafana/latest/datasources/loki/configure-loki-data-source/#derived-fields
    public struct DerivedField: Sendable, Hashable {
        package enum Matcher: Sendable, Hashable {
            case pattern(String)
            case label(String)
        }

        package let name: Name
        package let matcher: Matcher
        package let uid: Name?
        package let url: Name
        package let linkText: DisplayText?

        /// Found in the line's text.
        ///
        /// - Parameters:
        ///   - pattern: a JavaScript pattern; its first group is the value.
        ///   - uid: of a data source of traces, which the value is looked up in.
        ///   - linkText: on the button.
        public init(
            _ name: Name, matching pattern: Name, toTracesIn uid: Name, linkText: DisplayText? = nil
        ) {
            self.init(name, .pattern(pattern.text), uid, "${__value.raw}", linkText)
        }

        /// The value of a label or of a parsed field.
        public init(_ name: Name, ofLabel label: Label, toTracesIn uid: Name, linkText: DisplayText? = nil) {
            self.init(name, .label(label.name), uid, "${__value.raw}", linkText)
        }

        /// Found in the line's text, with a page elsewhere.
        ///
        /// - Parameter url: `${__value.raw}` stands for the value.
        public init(_ name: Name, matching pattern: Name, url: Name, linkText: DisplayText? = nil) {
            self.init(name, .pattern(pattern.text), nil, url, linkText)
        }

        private init(_ name: Name, _ matcher: Matcher, _ uid: Name?, _ url: Name, _ linkText: DisplayText?) {
            self.name = name
            self.matcher = matcher
            self.uid = uid
            self.url = url
            self.linkText = linkText
        }
    }

    /// An attribute of a span, and the label that it is in logs or metrics.
    public struct TraceTag: Sendable, Hashable {
        package let attribute: Name
        package let label: Label

        /// - Parameters:
        ///   - attribute: e.g. `service.name`.
        ///   - label: e.g. `service`.
        public init(_ attribute: Name, as label: Label) {
            self.attribute = attribute
            self.label = label
        }
    }

    /// How the logs of a span are found.
    ///
    /// - Emits: `jsonData.tracesToLogsV2`.
    public struct TraceLogs: Sendable, Hashable {
        package let uid: Name
        package let tags: [TraceTag]
        package let margin: Duration
        package let filtersByTrace: Bool
        package let filtersBySpan: Bool

        /// - Parameters:
        ///   - uid: of the data source of logs.
        ///   - tags: what spans and streams have in common; at least one.
        ///   - margin: so long before and after the span; default one minute.
        ///   - filtersByTrace: only lines that hold the trace's id; default true.
        ///   - filtersBySpan: only lines that hold the span's id; default false.
        public init(
            in uid: Name, tags: [TraceTag], margin: Duration = .minutes(1), filtersByTrace: Bool = true,
            filtersBySpan: Bool = false
        ) {
            self.uid = uid
            self.tags = tags
            self.margin = margin
            self.filtersByTrace = filtersByTrace
            self.filtersBySpan = filtersBySpan
        }
    }

    /// Queries of the metrics of a span.
    ///
    /// - Emits: `jsonData.tracesToMetrics`.
    public struct TraceMetrics: Sendable, Hashable {
        package let uid: Name
        package let tags: [TraceTag]
        package let queries: [Query]
        package let margin: Duration

        /// - Parameters:
        ///   - uid: of the data source of metrics.
        ///   - tags: what spans and series have in common.
        ///   - margin: so long before and after the span; default two minutes.
        public init(in uid: Name, tags: [TraceTag], queries: [Query], margin: Duration = .minutes(2)) {
            self.uid = uid
            self.tags = tags
            self.queries = queries
            self.margin = margin
        }

        /// A query that is offered at a span.
        public struct Query: Sendable, Hashable {
            package let name: DisplayText
            package let text: Name

            /// - Parameters:
            ///   - name: on the button.
            ///   - text: PromQL in which `$__tags` stands for the span's tags as matchers. It is not checked,
            ///     since it is no query before that.
            public init(_ name: DisplayText, _ text: Name) {
                self.name = name
                self.text = text
            }
        }
    }
}
