import StrictJSON

extension CatalogProblem {
    /// The fix, if there is an obvious one.
    package var note: String? {
        switch self {
        case .duplicateKey:
            "first declared here"
        case .missingField(let field, _) where field == "catalog":
            "add \"catalog\": \"\(CatalogVersion.current.text)\""
        case .contradiction:
            "the other schema"
        case .repeatedValue:
            "first listed here"
        case .unknownField(_, _, let nearest?), .unknownEnvelopeField(_, let nearest?),
            .unknownKeyword(_, let nearest?, _), .unknownFormat(_, let nearest?, _),
            .requiredWithoutProperty(_, let nearest?), .unknownType(_, let nearest?),
            .unknownProtocol(_, let nearest?), .unknownTimeFormat(_, let nearest?):
            "did you mean '\(printable(nearest))'?"
        case .unknownReference(_, let nearest?), .unmatchedPattern(_, let nearest?):
            "did you mean '\(printable(nearest))'?"
        case .referenceOutsideCatalog:
            "copy the schema into the target, and write '#/$defs/NAME' or 'FILE.json#/$defs/NAME'"
        case .missingFile:
            "paths are relative to the folder of the file that contains the reference"
        case .fileNotJSON:
            "the JSON error is here"
        case .emptyEventType:
            "the key is the type as it appears in messages, such as 'order.paid'"
        case .notAnExpression:
            "write '$message.payload#/POINTER' or '$message.header#/NAME'"
        case .newerVersion:
            "use a newer version of swift-webhook-events"
        case .newerConstruct:
            "write \"catalog\": \"\(CatalogVersion.current.text)\""
        case .notInMessage:
            "write '$message.payload#/POINTER'"
        case .typesAtKeys(let object):
            "if the key that is present is the type, write {\"keyOf\": \"\(printable(object))\"}"
        case .locationInKey:
            "leave it out: handlers read the value from the payload"
        case .noParent:
            "each location in 'messages' adds one parent; '$request.body' is the whole body"
        case .wildcard(_, let messages, let value):
            "the arrays that contain messages are \"messages\": "
                + "[\(messages.map { "\"\(printable($0))\"" }.joined(separator: ", "))]"
                + (value.map { ", and the value in a message is '\(printable($0))'" } ?? "")
        case .notInBody:
            "write '$request.body#/POINTER'"
        case .versionsWithoutLocation:
            "add \"versions\": \"$message.payload#/POINTER\" beside 'events'"
        case .noVersions:
            "list each version by its value in messages, or use 'data' alone"
        case .nameClash:
            "first declared here; give one of them an 'x-swift-name'"
        case .reservedName:
            "choose another name with 'x-swift-name'"
        case .invalidSwiftName:
            "a Swift name consists of letters, digits and '_', and does not begin with a digit"
        case .invalidSwiftType:
            "write 'TYPE' or 'MODULE.TYPE', followed by '?' if null is a value"
        case .notAPointer:
            "write '/$defs/NAME', or 'FILE.json#/$defs/NAME' for a file of the target"
        case .unknownPointer(_, let nearest?):
            "the nearest is '\(printable(nearest))'"
        case .pointerWithoutEffect:
            "point to an event, a schema or an enum value that an event uses"
        case .optionalWithoutEffect:
            "point to the schema that has the properties, or to one of its properties"
        case .unmatchedPattern:
            "'*' matches any characters, and all other characters match themselves"
        case .emptySelection:
            "'include' has patterns of the types to generate, and 'exclude' of those among them to leave out"
        case .catalogFileClash:
            "rename one of them: file names in a target must differ, and not only in case"
        case .catalogClash(_, _, .some):
            "let the configs beside them agree, or set \"typePrefix\" in one to a prefix of its own"
        case .catalogClash:
            "set \"typePrefix\" in the config beside one of them to a prefix of its own"
        case .removedMethods:
            "remove them from your handlers too, where nothing calls them"
        case .unusedImport(let name):
            "in 'types', write '\(name).TYPE'"
        case .internalNonexhaustive:
            "set \"access\" to \"public\" or \"package\""
        case .exampleBreaksSchema:
            "the generated types do not enforce the keyword, so the example is still generated"
        default:
            nil
        }
    }
}
