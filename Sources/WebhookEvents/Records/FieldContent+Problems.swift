@_spi(Reading) import StrictJSON

#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

extension FieldContent {
    /// The value as JSON text, without white space.
    ///
    /// - Parameters:
    ///   - path: The path of the value in the body.
    ///   - keepsSpace: Whether objects that were read keep their white space.
    /// - Throws: ``WebhookEncodingError`` with the path of the first value that cannot be written.
    func bytes(
        as type: FieldType, at path: [JSONPathStep] = [], keepsSpace: Bool = false
    ) throws(WebhookEncodingError) -> [UInt8] {
        var json = JSONWriter(keepsSpace: keepsSpace)
        write(as: type, to: &json)
        guard json.failure != nil else { return json.bytes }
        let problem = problem(as: type) ?? (path: [], reason: .notFinite)
        throw WebhookEncodingError(problem.reason, at: (path + problem.path).text)
    }

    /// The value as JSON text, after a check that the reader accepts it.
    ///
    /// - Throws: ``WebhookEncodingError`` with the path of the value that cannot be written, or is
    ///   nested too deep.
    func checkedBytes(
        as type: FieldType, at path: [JSONPathStep], keepsSpace: Bool = false
    ) throws(WebhookEncodingError) -> [UInt8] {
        let bytes = try bytes(as: type, at: path, keepsSpace: keepsSpace)
        var json = JSONReader(bytes)
        json.skipValue()
        if let error = json.error { throw WebhookEncodingError(.refused(error), at: path.text) }
        return bytes
    }

    /// The first value in this one that cannot be written. It is searched for only after writing
    /// failed, since writing does not track the path.
    private func problem(
        as type: FieldType
    ) -> (path: [JSONPathStep], reason: WebhookEncodingError.Reason)? {
        switch (self, type) {
        case (_, .nullable(let wrapped)): return problem(as: wrapped)
        case (.list, _): return withoutList(as: type).problem(as: type)
        case (.double(let value), _): return value.isFinite ? nil : ([], .notFinite)
        case (.decimal(let value), _): return value.isFinite ? nil : ([], .notFinite)
        case (.date, .string): return ([], .timeOutOfRange)
        case (.date(let date), _): return type.number(of: date) == nil ? ([], .timeOutOfRange) : nil
        case (.record(let fields), _):
            for (position, field) in fields.schema.fields.enumerated() {
                let content = fields.content(at: position)
                if let (path, reason) = content.problem(as: field.type) {
                    return ([.key(field.name)] + path, reason)
                }
            }
            return nil
        case (.variant(let index, let content), .union(let union)):
            let schema = union.unionSchema
            if let problem = content.problem(as: schema.type(of: index)) { return problem }
            return schema.isRead(content, asVariant: index) ? nil : ([], .otherVariant)
        case (.array(let elements), .array(let element)):
            for (index, content) in elements.enumerated() {
                if let (path, reason) = content.problem(as: element) {
                    return ([.index(index)] + path, reason)
                }
            }
            return nil
        case (.map, .map(let value)):
            for (key, content) in members {
                if let (path, reason) = content.problem(as: value) {
                    return ([.key(key)] + path, reason)
                }
            }
            return nil
        default: return nil
        }
    }
}
