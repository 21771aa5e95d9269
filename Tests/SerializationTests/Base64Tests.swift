import Serialization
import Testing

@Suite struct Base64Tests {
    @Test(arguments: [
        ("", ""), ("Zg==", "f"), ("Zm8=", "fo"), ("Zm9v", "foo"), ("Zm9vYg", "foob"), ("Zm9vYmE=", "fooba"),
    ])
    func decodes(text: String, meaning: String) {
        #expect(Base64.decode(text) == Array(meaning.utf8))
    }

    @Test func decodesEveryByte() {
        #expect(Base64.decode("AP/+fw==") == [0x00, 0xFF, 0xFE, 0x7F])
    }

    @Test(arguments: ["Z", "Zg=", "Zh==", "Zm9=", "Zm 9v", "Zm9v\n", "====", "Zg==Zg==", "Zm9-", "é"])
    func refuses(text: String) {
        #expect(Base64.decode(text) == nil)
    }
}
