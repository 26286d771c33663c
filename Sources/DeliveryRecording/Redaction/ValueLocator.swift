@_spi(Reading) import StrictJSON

/// Finds the values in JSON text that pointers select, in one pass.
struct ValueLocator {
    private let pointers: [ArraySlice<String>]
    private var ranges: [Range<Int>] = []

    /// - Parameter pointers: The token `*` stands for each element of an array and each member of an
    ///   object.
    init(_ pointers: [JSONPointer]) {
        self.pointers = pointers.map { $0.tokens[...] }
    }

    /// The ranges of the outermost selected values, in order; `nil` if the text is not JSON. All values
    /// of a repeated key are selected.
    func ranges(in text: [UInt8]) -> [Range<Int>]? {
        var json = JSONReader(text)
        var locator = self
        locator.find(&json, pointers)
        json.finish()
        return json.failure == nil ? locator.ranges : nil
    }

    /// - Parameter rests: What remains of the pointers whose beginning leads to this value.
    private mutating func find(_ json: inout JSONReader, _ rests: [ArraySlice<String>]) {
        if rests.contains(where: \.isEmpty) {
            let token = json.valueToken()
            ranges.append(Int(token.offset)..<Int(token.offset) + Int(token.count))
            return
        }
        switch rests.isEmpty ? nil : json.nextKind() {
        case .object: json.members { find(&$0, Self.step(rests, into: $1)) }
        case .array:
            var index = 0
            json.elements {
                find(&$0, Self.step(rests, into: String(index)))
                index += 1
            }
        default: json.skipValue()
        }
    }

    private static func step(
        _ rests: [ArraySlice<String>], into token: String
    ) -> [ArraySlice<String>] {
        rests.filter { $0.first == "*" || $0.first == token }.map { $0.dropFirst() }
    }
}
