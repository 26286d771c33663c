import Fuzzing
import ReferenceJSON
@_spi(Reading) import StrictJSON

/// The checks for one text.
struct ReaderCheck {
    let bytes: [UInt8]
    let reference: ReferenceValue?

    init(bytes: [UInt8]) {
        self.bytes = bytes
        reference = ReferenceReader.value(of: bytes)
    }

    /// Reads a value.
    func value() {
        do throws(JSONError) {
            let value = try JSONValue(bytes)
            guard let reference else { finding("accepted, but not JSON") }
            expect(value.isSame(as: reference), "read as a different value")
            written(value)
            decoded(value, reference)
        } catch {
            expect(reference == nil, "refused, but JSON: \(error)")
            expect(0...bytes.count ~= error.offset, "the offset of the error is outside the text")
            expect(error.line >= 1 && error.column >= 1, "invalid line or column")
            _ = JSONReader(bytes).path(to: error.offset).text
        }
    }

    private func written(_ value: JSONValue) {
        let written = value.bytes
        guard let again = ReferenceReader.value(of: written) else { finding("not written as JSON") }
        expect(value.isSame(as: again), "written as a different value")
    }

    private func decoded(_ value: JSONValue, _ reference: ReferenceValue) {
        // JSONDecoder takes most of the time, which here grows with the square of the depth.
        guard bytes.count % 4 == 0, reference.depth < 8, !reference.hasRepeatedKeys,
            let decoded = Decoded.value(of: bytes)
        else { return }
        expect(value.isSame(as: decoded), "not the value that JSONDecoder reads")
    }

    /// Skips a value, and reads the skipped value.
    func skipping() {
        var reader = JSONReader(bytes)
        let start = reader.startOfValue()
        let token = reader.valueToken()
        let end = reader.offset
        reader.finish()
        expect(
            (reader.failure == nil) == (reference != nil), "skipping disagrees with the reference")
        guard reader.failure == nil, let reference else { return }
        expect(Int(token.offset) == start && Int(token.count) == end - start, "a different token")
        expect(
            reader.text.value(of: token).isSame(as: reference), "the token has a different value")
        let path = JSONReader(bytes).path(to: start)
        expect(path.isEmpty, "the root has a path")
    }

    private static let names = [
        "", "a", "b", "id", "é", "\"", "\\", "\n", "type", "12345678", "123456789", "data",
        "a long key that has more than one word",
    ]

    private static let keys = JSONKeys(names)

    /// Reads the declared keys of an object.
    func keys() {
        var reader = JSONReader(bytes)
        guard reader.nextKind() == .object else { return }
        var found: [(Int, JSONValue)] = []
        var scope = reader.beginObject(Self.keys)
        while let key = reader.nextKey(&scope) {
            let token = reader.valueToken()
            if reader.failure == nil { found.append((key, reader.text.value(of: token))) }
        }
        reader.finish()
        expect(
            (reader.failure == nil) == (reference != nil),
            "reading keys disagrees with the reference")
        guard case .object(let members) = reference else { return }
        let expected = members.compactMap { member in
            Self.names.firstIndex { Array($0.unicodeScalars.map(\.value)) == member.key }
                .map { ($0, member.value) }
        }
        expect(found.count == expected.count, "different keys")
        for (left, right) in zip(found, expected) {
            expect(left.0 == right.0 && left.1.isSame(as: right.1), "a different key or value")
        }
    }

    /// Reads with other depth limits.
    func depth() {
        for limit in [0, 1, 3] {
            var reader = JSONReader(bytes, limits: JSONLimits(depth: limit))
            reader.skipValue()
            reader.finish()
            let isJSON = ReferenceReader.value(of: bytes, maximumDepth: limit) != nil
            expect(
                (reader.failure == nil) == isJSON,
                "reading with the limit \(limit) disagrees with the reference")
        }
    }
}
