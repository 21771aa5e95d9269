import Serialization
import TestSupport
import Testing

@Suite("YAML that is written is read back as the same tree")
struct YAMLRoundTripTests {
    private func check(_ node: Node, header: String? = nil, sourceLocation: SourceLocation = #_sourceLocation)
    {
        let text = YAML.print(node, header: header)
        let (root, errors) = YAML.read(Array(text.utf8))
        #expect(errors.isEmpty, "\(text)", sourceLocation: sourceLocation)
        #expect(isSame(root?.node, node), "\(text)", sourceLocation: sourceLocation)
        #expect(YAML.print(node, header: header) == text, sourceLocation: sourceLocation)
    }

    @Test(arguments: RandomNode.pieces)
    func everyPieceAloneAndInPairs(_ piece: String) {
        var nodes: [Node] = []
        for other in RandomNode.pieces {
            nodes += [.string(piece + other), .string(other + piece + "x"), .block(piece + "\n" + other)]
        }
        check(.list(nodes))
        check(.map(Node.Map(RandomNode.pieces.map { Node.Map.Entry(piece + $0, .string(piece)) })))
    }

    @Test(arguments: 0..<40 as Range<UInt64>)
    func randomStrings(seed: UInt64) {
        var random = RandomNode(random: SeededGenerator(seed: seed))
        check(.list((0..<250).map { _ in .string(random.string()) }))
        check(
            .map(
                Node.Map((0..<100).map { Node.Map.Entry("\($0)" + random.string(), .block(random.string())) })
            ))
    }

    @Test(arguments: 0..<40 as Range<UInt64>)
    func randomTrees(seed: UInt64) {
        var random = RandomNode(random: SeededGenerator(seed: seed &+ 1000))
        for _ in 0..<50 { check(random.node(), header: random.string()) }
    }
}

@Suite("JSON that is written is read back as the same tree")
struct JSONRoundTripTests {
    @Test(arguments: 0..<40 as Range<UInt64>)
    func randomTrees(seed: UInt64) {
        var random = RandomNode(random: SeededGenerator(seed: seed &+ 2000))
        for _ in 0..<50 {
            let node = random.node()
            let text = JSON.print(node)
            let (root, errors) = JSON.read(Array(text.utf8))
            #expect(errors.isEmpty, "\(text)")
            #expect(isSame(root?.node, node), "\(text)")
        }
    }
}
