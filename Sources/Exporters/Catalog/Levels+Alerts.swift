import StackDSL

extension Levels {
    /// An alert for each level that there is, as the ready sets declare them.
    func alerts(
        _ name: Name, when query: PromQuery, for hold: Duration, _ severities: Severities, summary: AlertText,
        description: AlertText
    ) -> [Alert] {
        Alert.levels(
            name, when: query, is: self, for: hold, severities: severities, summary: summary,
            description: description)
    }
}
