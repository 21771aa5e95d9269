import Analysis
import StackDSL

extension RoutedAlert {
    /// A note of whom an alert reaches as things are, each once.
    var toldTo: String {
        var names: [String] = []
        for stop in delivery?.stops ?? [] where !names.contains(stop.receiver.name.text) { names.append(stop.receiver.name.text) }
        return "it is told to " + names.map { "`\($0)`" }.joined(separator: ", ")
    }
}
