package import Analysis
import Serialization
import StackDSL

/// Emits what Alertmanager reads: `alertmanager/alertmanager.yml`, and its templates' files.
///
/// None for a stack without routing.
package func alertmanagerFiles(_ stack: ResolvedStack) -> [EmittedFile] {
    guard let routing = stack.routing else { return [] }
    let header = fileHeader(of: stack.stack)
    let declared = routing.declared.templates
    let templates = zip(distinctFileNames(declared.map(\.name.text)), declared).map {
        EmittedFile(
            path: "alertmanager/templates/\($0).tmpl",
            contents: templateText($1.text.rendered, header: header))
    }
    let config = alertmanagerConfig(stack, routing, templateFiles: templates.map(\.path))
    return [
        EmittedFile(path: "alertmanager/alertmanager.yml", contents: YAML.print(.map(config), header: header))
    ] + templates
}

/// The routes and whom they name, without what receivers are told by: an Alertmanager older than the stack's reads it too.
///
/// None for a stack without routing.
package func routesAlone(_ stack: ResolvedStack) -> String? {
    guard let routing = stack.routing else { return nil }
    var config = Node.Map()
    config.set("route", routeKeys(routing.tree))
    config.set("receivers", routing.receivers.map { receiver in
        var keys = Node.Map()
        keys.set("name", receiver.name.text)
        return keys
    })
    config.setUnlessEmpty("time_intervals", routing.timeIntervals.map(timeIntervalKeys))
    return YAML.print(.map(config), header: fileHeader(of: stack.stack))
}

/// A template's text under a comment of the template language. Text outside of `define` is shown by nobody.
private func templateText(_ text: String, header: String) -> String {
    "{{/* \(header) */}}\n" + text + (text.hasSuffix("\n") ? "" : "\n")
}
