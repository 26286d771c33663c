/// Limits the nesting of objects and arrays that are read from a decoder, which itself may have no
/// limit.
package enum CodingDepth {
    @TaskLocal private static var open = 0

    /// Calls `body`, which reads an object or an array.
    ///
    /// - Throws: `DecodingError` when the nesting depth is the largest of a JSON text, or the error
    ///   of `body`.
    package static func enter<Result>(
        _ decoder: any Decoder, _ body: () throws -> Result
    ) throws -> Result {
        let limit = JSONLimits.largest.depth
        guard open < limit else {
            throw DecodingError.dataCorrupted(
                DecodingError.Context(
                    codingPath: decoder.codingPath,
                    debugDescription: "\(JSONError.Reason.tooDeep(limit: limit))"))
        }
        return try $open.withValue(open + 1, operation: body)
    }
}
