package import StrictJSON

/// Something that could not be imported, or had to be inferred, as facts that `message` puts into
/// words.
package struct ImportRemark: Hashable, Sendable {
    package let reason: Reason
    package let location: DocumentLocation

    package enum Reason: Hashable, Sendable {
        case keyword(String)
        case wrongKind(of: String, expected: String)
        case unknownType(String)
        case unresolved(String)
        case outside(String)
        case deepSchema
        case payloadFormat(String)
        case contentType(String)
        case noBody
        case noName
        case sameType(String)
        case typeFromExample
        case typeFromHeader(String)
        case typeChosenByExample
        case typeChosenByName
        case typeFromName
        case noTypeProperty(String)
        case versionFromName(String)
        case noData(String)
        case besidePayload(String)
        case batch(String)
        case messageInString(String)
        case typeAtKey(String)
        case notASchema
        case notAnObject
        case baseSchema
        case unlikeOthers
        case unusedShared
        case unreadable
        case otherDirection(String)
        /// Something of an exported catalog that the document no longer has.
        case missing(String)
    }
}

extension ImportRemark.Reason {
    package var message: String {
        switch self {
        case .keyword(let name): "'\(name)' is omitted"
        case .wrongKind(let name, let expected): "'\(name)' is omitted, it is not \(expected)"
        case .unknownType(let type): "the unknown type '\(type)' is omitted"
        case .unresolved(let reference):
            "reference '\(reference)' cannot be resolved, any JSON is allowed"
        case .outside(let reference):
            """
            reference '\(reference)' is outside the folder of the source, any JSON is allowed; pass \
            a folder that contains both with '--source-root'
            """
        case .deepSchema: "a schema is nested too deeply, any JSON is allowed"
        case .payloadFormat(let format):
            "a payload has the format '\(format)', any JSON is allowed"
        case .contentType(let type): "a body of the type '\(type)' is omitted, it is not JSON"
        case .noBody: "a body has no schema, any JSON is allowed"
        case .noName: "an event without a name is omitted"
        case .sameType(let type): "several schemas of the type '\(type)' are joined with 'oneOf'"
        case .typeFromExample: "a type is derived from an example, no schema specifies it"
        case .typeFromHeader(let name):
            "a type is derived from the header field '\(name)', no schema of a body specifies it"
        case .typeChosenByExample:
            "a type is chosen by an example, the schemas of several events list it"
        case .typeChosenByName:
            "a type is chosen by a name, the schemas of several events list it"
        case .typeFromName: "a type is derived from a name, no schema specifies it"
        case .noTypeProperty(let location):
            "a body has no property at '\(location)', the location of the type"
        case .versionFromName(let type):
            "versions of the type '\(type)' are derived from the names of files, no schema specifies them"
        case .noData(let type):
            "bodies of the type '\(type)' have no payload at the location of 'data'"
        case .besidePayload(let name):
            "property '\(name)' is beside the payload, and is omitted"
        case .batch(let location): "bodies are taken for batches, with messages at '\(location)'"
        case .messageInString(let location):
            "messages are taken to be in strings, at '\(location)'"
        case .typeAtKey(let object):
            "the key that is present in '\(object)' is taken for the type"
        case .notASchema: "a file that is not a JSON Schema is omitted"
        case .notAnObject: "a schema that is not one of objects is omitted"
        case .baseSchema: "a schema that other events contain is omitted"
        case .unlikeOthers:
            """
            a schema that has few of the properties of the other events is omitted; '--events' with \
            its whole name keeps it
            """
        case .unusedShared: "a shared schema that no event refers to is omitted"
        case .unreadable: "a file that is neither JSON nor YAML is omitted"
        case .otherDirection(let name):
            "messages of '\(name)' are omitted, they are sent to the provider"
        case .missing(let pointer):
            "'\(pointer)' of the exported catalog is omitted, the document no longer has it"
        }
    }
}
