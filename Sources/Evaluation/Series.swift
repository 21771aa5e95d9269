package import PromQL

/// A series: labels, and samples in the order of their times.
package struct Series: Sendable, Hashable {
    package var labels: LabelSet
    /// Sorted by time, each time once.
    package var samples: [Sample]

    package init(labels: LabelSet, samples: [Sample]) {
        self.labels = labels
        self.samples = samples
    }

    /// Why a description cannot be made samples of.
    package enum Problem: Error, Sendable, Hashable {
        case syntax([SyntaxError])
        /// It has native histograms.
        case histogram
        /// It stands for more than ``most`` values, or for times that no number holds.
        case tooLong
    }

    /// How many values a description may stand for.
    package static let most = 1_000_000

    /// Reads a series as rule tests write it, e.g. `up{job="api"}` and `1 0+2x5 _ stale`.
    ///
    /// - Parameters:
    ///   - interval: between two values, in milliseconds.
    ///   - start: of the first value, in milliseconds.
    package static func read(
        _ series: String, values: String, interval: Int64, start: Int64 = 0
    ) -> Result<Series, Problem> {
        let (description, errors) = SeriesDescription.parse(Array((series + " " + values).utf8))
        guard let description else { return .failure(.syntax(errors)) }
        return read(description, interval: interval, start: start)
    }

    /// Makes samples of a description.
    package static func read(
        _ description: SeriesDescription, interval: Int64, start: Int64 = 0
    ) -> Result<Series, Problem> {
        var samples: [Sample] = []
        var place: UInt64 = 0
        for run in description.runs {
            let further = run.count ?? 0
            guard further < most, place < most else { return .failure(.tooLong) }
            switch run.value {
            case .histogram: return .failure(.histogram)
            case .omitted: place += run.count ?? 1
            case .stale, .number:
                guard let (first, step) = numbers(of: run) else { return .failure(.histogram) }
                var value = first
                for _ in 0...further {
                    let (distance, isFar) = interval.multipliedReportingOverflow(by: Int64(place))
                    let (time, isTooFar) = start.addingReportingOverflow(distance)
                    if isFar || isTooFar || place >= most { return .failure(.tooLong) }
                    samples.append(Sample(time: time, value: value))
                    value += step
                    place += 1
                }
            }
        }
        let labels = LabelSet(description.labels.map { Label(name: $0.name, value: $0.value) })
        return .success(Series(labels: labels, samples: samples))
    }

    /// The first value of a run, and what is added for each further one.
    private static func numbers(of run: SeriesDescription.Run) -> (value: Double, step: Double)? {
        var step = 0.0
        switch run.step {
        case .number(let number)?: step = run.isFalling ? -number.value : number.value
        case .histogram?: return nil
        case .omitted?, .stale?, nil: break
        }
        guard case .number(let number) = run.value else { return (Sample.staleValue, step) }
        return (number.value, step)
    }
}
