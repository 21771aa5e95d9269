import Exporters
import SharedStacks
import StackDSL

// Every alert says of which service it is: a critical one hides the lower ones of the same service only.

extension Array<Alert> {
    /// Alerts about one service.
    func about(_ service: AlertText) -> [Alert] { map { $0.labelled(["service": service]) } }
}

/// How the ready alerts' two severities are called here.
let severities = Severities(warning: .medium, critical: .critical)

/// CPU, memory, disk, network of the machines.
let systemAlerts: [Alert] = (NodeExporter.alerts(Limit.node, severities: severities) + [busyNetwork]).about("host")

let networkTraffic: PromQuery = """
    sum by (instance, device) (\(NodeExporter.networkReceived()))
      + sum by (instance, device) (\(NodeExporter.networkSent()))
    """

let busyNetwork = Alert(
    "HostNetworkBusy", when: networkTraffic, is: Limit.traffic, for: .minutes(10), severity: .low,
    summary: "{{ $labels.device }} of {{ $labels.instance }} carries {{ $value | humanize }} bytes a second",
    description: "More than \(Limit.traffic). Look which container sends or receives so much.")

/// The monitoring watches itself.
let ownMonitoring = OwnMonitoring(
    of: "storefront", with: [BlackboxExporter.service()], tags: ["storefront"], collector: true,
    further: BlackboxExporter.alerts(severities: severities),
    severities: severities, labels: ["service": "monitoring"])
