package import Diagnostics
import StackDSL

/// What shows of the rules of a group that they do what they say.
package struct GroupProof: Sendable {
    /// The group's place in ``ResolvedStack/groups``.
    package let group: Int
    /// In the order of the rules.
    package var tests: [RuleTest] = []
    /// The alerts of which nothing is shown.
    package var unproved: [UnprovedAlert] = []

    package init(group: Int) {
        self.group = group
    }
}

/// An alert without a test.
package struct UnprovedAlert: Sendable {
    package let alert: ResolvedAlert
    /// What could not be found, as the end of a sentence.
    package let reason: String

    package init(_ alert: ResolvedAlert, because reason: String) {
        self.alert = alert
        self.reason = reason
    }
}

/// One test group of `promtool test rules`.
package struct RuleTest: Sendable {
    /// Once in a stack: what a failure names.
    package var name: String
    /// What happens in it, for a reader.
    package let story: String
    /// Between two samples.
    package let interval: Duration
    /// Between two evaluations.
    package let evaluationInterval: Duration
    package let series: [InputSeries]
    package var alerts: [AlertMoment] = []
    package var queries: [QueryMoment] = []
    /// The external labels that texts read.
    package var externalLabels: [RenderedLabel] = []
    /// Where what it shows was declared.
    package let site: DeclarationSite

    package init(
        _ name: String, story: String, every interval: Duration, evaluatedEvery evaluation: Duration? = nil,
        series: [InputSeries], site: DeclarationSite
    ) {
        evaluationInterval = evaluation ?? interval
        self.name = name
        self.story = story
        self.interval = interval
        self.series = series
        self.site = site
    }

    /// A series in promtool's notation.
    package struct InputSeries: Sendable {
        package let series: String
        package let values: String

        package init(_ series: String, _ values: String) {
            self.series = series
            self.values = values
        }
    }

    /// Which alerts of a name fire at a time.
    package struct AlertMoment: Sendable {
        package let name: String
        package let time: Duration
        package let firing: [Firing]

        package init(_ name: String, at time: Duration, firing: [Firing]) {
            self.name = name
            self.time = time
            self.firing = firing
        }
    }

    /// An alert that fires, as Alertmanager is told.
    package struct Firing: Sendable, Hashable {
        /// Sorted by name, without the alert's name.
        package let labels: [RenderedLabel]
        package let annotations: [RenderedLabel]

        package init(labels: [RenderedLabel], annotations: [RenderedLabel]) {
            self.labels = labels
            self.annotations = annotations
        }
    }

    /// What a query gives at a time.
    package struct QueryMoment: Sendable {
        package let query: String
        package let time: Duration
        /// Labels in PromQL's form, and a value.
        package let samples: [(labels: String, value: Double)]

        package init(_ query: String, at time: Duration, samples: [(labels: String, value: Double)]) {
            self.query = query
            self.time = time
            self.samples = samples
        }
    }
}
