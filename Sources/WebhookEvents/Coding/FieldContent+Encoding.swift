#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

extension FieldContent {
    /// Encodes the value in the JSON form of its type. Numbers of a value that was read keep all
    /// their digits.
    func encode(as type: FieldType, to sink: inout some EncodingSink) throws {
        switch self {
        case .absent, .null: try sink.null()
        case .view(let view): try view.encode(as: type, to: &sink)
        case .boolean(let value): try sink.boolean(value)
        case .integer(let value):
            if type.isText { try sink.string(String(value)) } else { try sink.int64(value) }
        case .unsigned(let value):
            if type.isText { try sink.string(String(value)) } else { try sink.uint64(value) }
        case .double(let value):
            guard value.isFinite else { throw sink.error(value) }
            try sink.double(value)
        case .decimal(let value):
            guard value.isFinite else { throw sink.error(value) }
            if type.isText { try sink.string(value.description) } else { try sink.decimal(value) }
        case .date(let date):
            // Foundation cannot describe every `Date`, so the error contains the number of seconds.
            let seconds = date.timeIntervalSince1970
            if case .string = type { throw sink.error(seconds, .notInSchema) }
            guard let number = type.number(of: date) else { throw sink.error(seconds) }
            try sink.number(number)
        case .string(let value): try sink.text(value)
        case .time(let time): try sink.text(time.text)
        case .json(let value): try sink.json(value)
        case .list: try withoutList(as: type).encode(as: type, to: &sink)
        case .record, .variant, .array, .map: try encodeNested(as: type, to: &sink)
        }
    }
}

extension FieldView {
    fileprivate func encode(as type: FieldType, to sink: inout some EncodingSink) throws {
        switch slot {
        case .absent, .null: try sink.null()
        case .boolean(let value): try sink.boolean(value)
        case .number(let token), .milliseconds(let token, isText: false):
            if let (digits, fraction) = document.text.plainDecimal(of: token) {
                return try sink.decimal(digits, fraction: fraction)
            }
            try sink.number(document.text.number(of: token))
        case .string(let token), .milliseconds(let token, isText: true):
            try sink.text(document.text.string(of: token))
        case .json(let token), .object(let token, _):
            try sink.json(document.text.value(of: token))
        case .record, .variant, .array, .map:
            try FieldContent.view(self).encodeNested(as: type, to: &sink)
        }
    }
}
