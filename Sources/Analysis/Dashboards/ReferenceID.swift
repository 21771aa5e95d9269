/// `A` to `Z`, then `AA`: as Grafana counts.
package func referenceID(_ index: Int) -> String {
    var result = ""
    var rest = index
    repeat {
        result = String(Character(Unicode.Scalar(UInt8(ascii: "A") + UInt8(rest % 26)))) + result
        rest = rest / 26 - 1
    } while rest >= 0
    return result
}
