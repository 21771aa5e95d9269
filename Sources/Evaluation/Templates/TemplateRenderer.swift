package import GoText
package import PromQL

/// Renders the labels and annotations of alerting rules as Prometheus does.
package struct TemplateRenderer {
    let evaluator: Evaluator
    let externalLabels: LabelSet
    let externalURL: String
    /// What queries may say in the version.
    let parsing: ParseOptions

    /// - Parameters:
    ///   - evaluator: what `query` asks.
    ///   - parsing: what queries may say; without it, what the evaluator's version allows without flags.
    package init(
        _ evaluator: Evaluator, externalLabels: LabelSet = LabelSet(), externalURL: String = "", parsing: ParseOptions? = nil
    ) {
        self.evaluator = evaluator
        self.externalLabels = externalLabels
        self.externalURL = externalURL
        self.parsing = parsing ?? ParseOptions(version: evaluator.options.version)
    }

    /// The text of a template.
    ///
    /// - Parameters:
    ///   - text: what the template was parsed from.
    ///   - element: a series of the alert's query with its value: `$labels` and `$value`.
    ///   - time: of the evaluation, in milliseconds.
    package func render(
        _ tree: TemplateTree, of text: String, for element: QueryValue.Element, at time: Int64
    ) -> Result<String, RenderingError> {
        var run = TemplateRun(renderer: self, tree: tree, source: Array(text.utf8), element: element, time: time)
        do throws(RenderingError) {
            try run.run()
            return .success(String(decoding: run.output, as: UTF8.self))
        } catch {
            return .failure(error)
        }
    }

    /// What an alert with labels and annotations is sent as.
    ///
    /// - Parameters:
    ///   - labels: those of the rule, templates in them.
    ///   - annotations: those of the rule, in its order.
    package func alert(
        named name: String, labels: [Label], annotations: [Label], for element: QueryValue.Element, at time: Int64
    ) -> Result<AlertInstance, RenderingError> {
        var instance = AlertInstance(labels: element.labels.withoutName)
        for label in labels {
            switch render(label.value, for: element, at: time) {
            case .success(let text): instance.labels[label.name] = text
            case .failure(let error): return .failure(error)
            }
        }
        instance.labels["alertname"] = name
        for annotation in annotations {
            switch render(annotation.value, for: element, at: time) {
            case .success(let text): instance.annotations.append(Label(name: annotation.name, value: text))
            case .failure(let error): return .failure(error)
            }
        }
        return .success(instance)
    }

    /// The text of a template that is not parsed yet.
    package func render(
        _ text: String, for element: QueryValue.Element, at time: Int64
    ) -> Result<String, RenderingError> {
        // Most labels and many annotations are plain text.
        if !text.utf8.contains(UInt8(ascii: "{")) || !text.contains("{{") { return .success(text) }
        let variables = ["$labels", "$externalLabels", "$externalURL", "$value"]
        guard let tree = TemplateTree.parse(text, variables: variables).0 else {
            return .failure(.failed("the template cannot be parsed"))
        }
        return render(tree, of: text, for: element, at: time)
    }
}

/// An alert as it is sent: one for each series of its query.
package struct AlertInstance: Sendable, Hashable {
    /// Those of the series without the metric's name, those of the rule, and `alertname`; none is empty.
    package var labels: LabelSet
    package var annotations: [Label] = []
}
