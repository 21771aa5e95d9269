import Serialization
import Testing
@Test func smoke() {
    var m: Node.Map = ["a": 1, "b": ["x", "y", [["k": "v"]], []], "on": "yes", "q": "sum(x)\n  / y\n"]
    let n: Node.Map = ["n": "é: x", "l": [1, [2, 3], ["z": [1]]]]
    m.set("c", [n], comment: "hello\nworld")
    m.set("d", Node.Map([.init("p", 1.5, comment: "inner"), .init("q", [["u":1]], comment: "two")]))
    m.set("e", [Node.Map([.init("p", [1], comment: "inner")]), Node.Map()])
    let text = YAML.print(.map(m), header: "Generated\nfrom x")
    print(text)
    print(YAML.read(Array(text.utf8)))
    print(JSON.print(.map(m)))
    #expect(YAML.read(Array(text.utf8)).root?.node == JSON.read(Array(JSON.print(.map(m)).utf8)).root?.node)
}
