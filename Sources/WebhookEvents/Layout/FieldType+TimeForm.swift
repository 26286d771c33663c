extension FieldType {
    /// The form in which a time of this type is written.
    var timeForm: EventTimeForm? {
        switch self {
        case .nullable(let wrapped): wrapped.timeForm
        case .int, .int64OrString, .uint64OrString, .unixTimeSeconds: .unixTime
        case .int64String, .uint64String: .unixTimeString
        case .double, .decimal, .unixTime: .unixTimeFraction
        case .unixTimeMilliseconds: .unixTimeMilliseconds
        case .unixTimeString: .unixTimeString
        case .unixTimeMillisecondsString: .unixTimeMillisecondsString
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
        case .unixTime, .unixTimeSeconds, .unixTimeMilliseconds, .unixTimeString,
            .unixTimeMillisecondsString:
            timeForm
        case .string, .int64String, .uint64String: .dateTime
        default: nil
        }
    }
}
