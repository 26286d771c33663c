@_spi(Reading) import StrictJSON

/// The range of a value in the text of a body, with its parent.
final class LocatedValue {
    let parent: LocatedValue?
    let range: Range<Int>
    private let text: JSONText

    init(_ text: JSONText, in parent: LocatedValue?, _ token: JSONToken) {
        self.text = text
        self.parent = parent
        range = Int(token.offset)..<Int(token.offset) + Int(token.count)
    }

    func isObject(in bytes: [UInt8]) -> Bool {
        bytes[range].first == UInt8(ascii: "{")
    }

    /// The keys and the ranges of an object's members, in order.
    var members: [(key: String, range: Range<Int>)] {
        var members: [(key: String, range: Range<Int>)] = []
        var json = JSONReader(text, at: range.lowerBound)
        json.tokenMembers { json, key in
            let value = json.valueToken()
            let start = Int(key.offset) - 1
            members.append(
                (text.string(of: key), start..<Int(value.offset) + Int(value.count)))
        }
        return members
    }

    /// The value of a key of an object (the last one if the key is repeated), or at an index of an
    /// array.
    func child(_ token: String) -> LocatedValue? {
        var json = JSONReader(text, at: range.lowerBound)
        var found: JSONToken?
        switch json.nextKind() {
        case .object:
            json.tokenMembers { json, key in
                let value = json.valueToken()
                if text.isEqual(key, to: token) { found = value }
            }
        case .array:
            var index = 0
            json.elements { json in
                let value = json.valueToken()
                if String(index) == token { found = value }
                index += 1
            }
        default: break
        }
        return found.map { LocatedValue(text, in: self, $0) }
    }
}
