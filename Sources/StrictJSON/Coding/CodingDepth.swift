/// How many objects and arrays are open while values are read from a decoder, which may be one that
/// has no end.
package enum CodingDepth {
    @TaskLocal private static var open = 0

    /// Calls `body`, which reads an object or an array.
    ///
    /// - Throws: `DecodingError` when as many are open as a JSON text may have, or what `body` throws.
    package static func enter<Result>(
        _ decoder: any Decoder, _ body: () throws -> Result
    ) throws -> Result {
        let limit = JSONLimits.largest.depth
        guard open < limit else {
            throw DecodingError.dataCorrupted(
                DecodingError.Context(
                    codingPath: decoder.codingPath,
                    debugDescription: "\(JSONFailure.Reason.tooDeep(limit: limit))"))
        }
        return try $open.withValue(open + 1, operation: body)
    }
}
