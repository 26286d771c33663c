import StrictJSON

/// Strings and numbers that may satisfy the constraints, the simplest first.
struct SampleScalars {
    let demands: SampleDemands
    /// The index of the value, if several different ones are needed.
    let variant: Int

    var strings: [JSONValue] {
        let suffix = variant == 0 ? "" : String(variant)
        let formatted = demands.formats.compactMap { Self.texts[$0] }
        let matching = demands.patterns.flatMap { pattern in
            (variant..<variant + 3).compactMap { extra in
                pattern.syntax.example(extra: extra, atLeast: demands.minimum(of: .string))
            }
        }
        let plain = (formatted + matching + ["text" + suffix, "a", "1", ""])
        return (plain + plain.map(fitted)).map { .string($0) }
    }

    /// A string of an allowed length.
    private func fitted(_ text: String) -> String {
        let bound = demands.counts[.string] ?? CountBound()
        let (minimum, maximum) = (bound.minimum ?? 0, bound.maximum ?? Int.max)
        let scalars = text.unicodeScalars.prefix(maximum)
        // A schema may require more than fits in memory.
        let missing = min(max(minimum - scalars.count, 0), 10_000)
        return String(scalars) + String(repeating: "x", count: missing)
    }

    func numbers(isInteger: Bool) -> [JSONValue] {
        let limits = demands.bounds.compactMap(\.limit.double)
        let step = Double(variant)
        var values = demands.formats.compactMap { Self.times[$0] }
        values += [(isInteger ? 1 : 1.5) + step, 1, 0]
        for limit in limits {
            for distance in [0, 1, -1, 0.5, -0.5] { values.append(limit + distance + step) }
        }
        for divisor in demands.multiples.compactMap(\.double) {
            for limit in [0] + limits {
                let quotient = (limit / divisor).rounded(.down) + step
                for offset in [0.0, 1, 2] { values.append((quotient + offset) * divisor) }
            }
            values.append(divisor)
        }
        return values.compactMap { Self.number($0) }
            + demands.bounds.map { .number($0.limit) } + demands.multiples.map { .number($0) }
    }

    /// A number in its simplest notation, without a fraction of zero.
    private static func number(_ value: Double) -> JSONValue? {
        if let integer = Int64(exactly: value) { return .number(JSONNumber(integer)) }
        return JSONNumber(value).map { .number($0) }
    }

    private static let texts = [
        "date-time": "2026-01-01T00:00:00Z", "date": "2026-01-01", "time": "00:00:00Z",
        "duration": "PT1S", "uri": "https://example.com/", "url": "https://example.com/",
        "uri-reference": "https://example.com/", "iri": "https://example.com/",
        "iri-reference": "https://example.com/", "uri-template": "https://example.com/{id}",
        "uuid": "00000000-0000-4000-8000-000000000000", "email": "mail@example.com",
        "idn-email": "mail@example.com", "hostname": "example.com", "idn-hostname": "example.com",
        "ipv4": "192.0.2.1", "ipv6": "2001:db8::1", "byte": "AA==", "decimal": "1.5",
        "int64": "1", "uint64": "1", "unix-time": "1767225600", "unix-time-ms": "1767225600000",
        "unix-time-milliseconds": "1767225600000", "regex": "^a$", "json-pointer": "/a",
        "relative-json-pointer": "0",
    ]

    private static let times = [
        "unix-time": 1_767_225_600.0, "unix-time-ms": 1_767_225_600_000,
        "unix-time-milliseconds": 1_767_225_600_000,
    ]
}
