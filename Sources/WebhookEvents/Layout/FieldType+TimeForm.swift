extension FieldType {
    /// The form in which a time of this type is written.
    var timeForm: EventTimeForm? {
        switch self {
        case .nullable(let wrapped): wrapped.timeForm
        case .integer, .integer64, .unsigned, .unixTimeSeconds: .unixTime
        case .integerText, .unsignedText: .unixTimeText
        case .double, .decimal, .unixTime: .unixTimeFraction
        case .unixTimeMilliseconds: .unixTimeMilliseconds
        case .string: .dateTime
        default: nil
        }
    }

    /// The form in which a time of this type is read: the form of the type, or
    /// ``EventTimeForm/dateTime`` for a string. The unit of any other number is determined by its
    /// magnitude.
    var readTimeForm: EventTimeForm? {
        switch self {
        case .nullable(let wrapped): wrapped.readTimeForm
        case .unixTime, .unixTimeSeconds, .unixTimeMilliseconds: timeForm
        case .string, .integerText, .unsignedText: .dateTime
        default: nil
        }
    }
}
