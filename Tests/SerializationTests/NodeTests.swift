import Serialization
import Testing

@Suite("Trees as emitters make them")
struct NodeTests {
    @Test func nilIsLeftOut() {
        var map = Node.Map()
        map.set("for", nil as String?)
        map.set("limit", nil as Int?)
        map.set("alert", "Down")
        map.setUnlessEmpty("labels", Node.Map())
        map.setUnlessEmpty("groups", [String]())
        #expect(map == ["alert": "Down"])
    }

    @Test func aKeySetTwiceKeepsItsPlace() {
        var map: Node.Map = ["a": 1, "b": 2]
        map.set("a", 3)
        #expect(map.entries.map(\.key) == ["a", "b"])
        #expect(map["a"] == 3)
        #expect(Node.Map([.init("a", 1), .init("b", 2), .init("a", 3)]) == map)
    }

    @Test(arguments: [
        ("a\tb", "a b"), ("a  \n  b \n", "a\n  b\n"), ("x{a=\"b\t c \"} ", "x{a=\"b\t c \"}"),
        ("'a\\'\t'\t", "'a\\'\t'"), ("`a\\`\t+", "`a\\` +"), ("a # it's\t\nb\t", "a # it's\nb"),
        ("\"\t ", "\"\t "),
    ])
    func aQueryIsTidiedOutsideItsStrings(query: String, tidy: String) {
        #expect(tidied(query: query) == tidy)
    }
}
