package import StackDSL

extension Inhibition {
    /// Says whether one alert hides another while both fire; nil where it depends on a value that is not known.
    ///
    /// An alert that both sides take is hidden by none that both sides take: so no alert hides itself. A label that both lack
    /// counts as equal.
    package func hides(_ target: AlertLabels, while source: AlertLabels) -> Bool? {
        var answers = [source.satisfies(self.source), target.satisfies(self.target)]
        if answers.contains(false) { return false }
        answers += equal.map { label in
            let values = (source.value(of: label.name), target.value(of: label.name))
            guard let left = values.0, let right = values.1 else { return nil }
            return left == right
        }
        if answers.contains(false) { return false }
        switch (target.satisfies(self.source), source.satisfies(self.target)) {
        case (true?, true?): return false
        case (false?, _), (_, false?): break
        default: answers.append(nil)
        }
        return answers.contains(nil) ? nil : true
    }

    /// Whether the exception for alerts that both sides take leaves it standing.
    package func canHide(_ target: AlertLabels, while source: AlertLabels) -> Bool {
        target.satisfies(self.source) == false || source.satisfies(self.target) == false
    }
}

extension AlertLabels {
    /// Says whether two alerts can have the same value of a label, or both none.
    package func canAgree(with other: AlertLabels, in label: String) -> Bool {
        if surelyHas(label) && !other.canHave(label) || other.surelyHas(label) && !canHave(label) { return false }
        guard let own = value(of: label), let others = other.value(of: label) else { return true }
        return own == others
    }
}
