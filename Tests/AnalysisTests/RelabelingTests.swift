import Analysis
import StackDSL
import Testing

@Suite struct RelabelingTests {
    struct Case: CustomTestStringConvertible, Sendable {
        let testDescription: String
        let steps: [Relabeling]
        let labels: [String: String]
        let expected: [String: String]?

        init(_ name: String, _ steps: [Relabeling], _ labels: [String: String], gives expected: [String: String]?) {
            testDescription = name
            self.steps = steps
            self.labels = labels
            self.expected = expected
        }
    }

    static let cases: [Case] = [
        Case("nothing", [], ["a": "1"], gives: ["a": "1"]),
        Case("an empty label is none", [], ["a": ""], gives: [:]),
        Case("copies", [.replace("b", from: ["a"])], ["a": "1"], gives: ["a": "1", "b": "1"]),
        Case("joins", [.replace("c", from: ["a", "b"])], ["a": "1", "b": "2"], gives: ["a": "1", "b": "2", "c": "1;2"]),
        Case("joins by a separator", [.replace("c", from: ["a", "b"], separator: "/")], ["a": "1"], gives: ["a": "1", "c": "1/"]),
        Case("takes a part", [.replace("a", from: ["a"], matching: "(.*):.*", with: "${1}")], ["a": "h:1"], gives: ["a": "h"]),
        Case("is anchored", [.replace("b", from: ["a"], matching: "h")], ["a": "h1"], gives: ["a": "h1"]),
        Case("takes new lines", [.replace("b", from: ["a"], matching: "x.*", with: "y")], ["a": "x\ny"], gives: ["a": "x\ny", "b": "y"]),
        Case("an empty result takes the label away", [.replace("a", with: "")], ["a": "1"], gives: [:]),
        Case("the target is made of the source", [.replace("x_$1", from: ["a"], matching: "(.)(.)", with: "$2")], ["a": "pq"], gives: ["a": "pq", "x_p": "q"]),
        Case("a target without a name is none", [.replace("$2", from: ["a"], matching: "(.)", with: "y")], ["a": "p"], gives: ["a": "p"]),
        Case("keeps", [.keep(where: ["a"], matches: "1|2")], ["a": "1"], gives: ["a": "1"]),
        Case("keeps not", [.keep(where: ["a"], matches: "1|2")], ["a": "3"], gives: nil),
        Case("keeps not what is not there", [.keep(where: ["b"], matches: ".+")], ["a": "3"], gives: nil),
        Case("drops", [.drop(where: ["a"], matches: ".*")], [:], gives: nil),
        Case("drops not", [.drop(where: ["a"], matches: "2")], ["a": "1"], gives: ["a": "1"]),
        Case("shares", [.hash("h", of: ["a"], modulus: 8)], ["a": "abc"], gives: ["a": "abc", "h": "2"]),
        Case("maps", [.copyLabels(matching: "m_(.+)")], ["m_a": "1", "b": "2"], gives: ["m_a": "1", "a": "1", "b": "2"]),
        Case("maps to a name", [.copyLabels(matching: "m_(.+)", to: "n_${1}")], ["m_a": "1"], gives: ["m_a": "1", "n_a": "1"]),
        Case("drops labels", [.dropLabels(matching: "m_.*")], ["m_a": "1", "am_": "2"], gives: ["am_": "2"]),
        Case("keeps labels", [.keepLabels(matching: "m_.*")], ["m_a": "1", "b": "2"], gives: ["m_a": "1"]),
        Case("lower case", [.lowercase("a", from: ["a", "b"])], ["a": "X", "b": "Ä"], gives: ["a": "x;ä", "b": "Ä"]),
        Case("upper case", [.uppercase("b", from: ["a"])], ["a": "x"], gives: ["a": "x", "b": "X"]),
        Case("equal", [.keepEqual("a", to: ["b"])], ["a": "1", "b": "1"], gives: ["a": "1", "b": "1"]),
        Case("not equal", [.keepEqual("a", to: ["b"])], ["a": "1"], gives: nil),
        Case("equal in not being there", [.dropEqual("a", to: ["b"])], ["c": "1"], gives: nil),
        Case("one after the other", [.replace("b", from: ["a"]), .drop(where: ["b"], matches: "1")], ["a": "1"], gives: nil),
        Case("a pattern that is none", [.replace("b", from: ["a"], matching: "(")], ["a": "1"], gives: ["a": "1"]),
    ]

    @Test(arguments: cases) func labelsAreRewritten(example: Case) {
        #expect(example.steps.applied(to: example.labels) == example.expected)
    }

    @Test func targetsHaveTheirLabels() {
        let scrape = Scrape(
            .fixed([TargetGroup(["a:1", "b:1"], labels: ["zone": "x"]), TargetGroup(["c:1"])]),
            relabeling: [
                .drop(where: ["__address__"], matches: "b:.*"),
                .replace("host", from: ["__address__"], matching: "(.*):.*"), .replace("__tmp", with: "t"),
            ])
        #expect(
            scrape.knownTargets(job: "web", host: "h") == [
                ["job": "web", "instance": "a:1", "zone": "x", "host": "a"],
                ["job": "web", "instance": "c:1", "host": "c"],
            ])
        #expect(Scrape.http(port: 9090).knownTargets(job: "web", host: "h") == [["job": "web", "instance": "h:9090"]])
        #expect(Scrape(.dns(["h"])).knownTargets(job: "web", host: "h") == nil)
    }

    /// What a query can know of the labels of a metric, after steps that rewrite its samples.
    @Test(arguments: [
        ([], "job instance path user", ""),
        ([.dropLabels(matching: "user")], "job instance path", "user"),
        ([.dropLabels(matching: "us")], "job instance path user", ""),
        ([.keepLabels(matching: "__name__|job|path")], "job path", "instance user"),
        ([.dropLabels(matching: "user"), .replace("user", with: "x")], "job instance path", ""),
        ([.replace("user", with: "x"), .dropLabels(matching: "user")], "job instance path", "user"),
        ([.dropLabels(matching: "user"), .copyLabels(matching: "u_(.+)")], "job instance path", ""),
    ] as [([Relabeling], String, String)])
    func samplesLoseLabels(steps: [Relabeling], surely: String, never: String) throws {
        let service = Service(
            "web", scrapes: [.http(port: 9090, metricRelabeling: steps)],
            metrics: [.counter("requests_total", labels: ["path", "user"])])
        let stack = Stack("shop", world: .closed, services: [service])
        let labels = try #require(resolve(stack).catalog.named("requests_total")).meaning.labels
        let known = ["job", "instance", "path", "user"]
        #expect(known.filter(labels.surelyHas) == surely.split(separator: " ").map(String.init))
        #expect(known.filter { !labels.canHave($0) } == never.split(separator: " ").map(String.init))
        // In an open world somebody else may expose the metric as it is.
        let open = Stack("shop", services: [service])
        #expect(known.allSatisfy(try #require(resolve(open).catalog.named("requests_total")).meaning.labels.canHave))
    }
}
