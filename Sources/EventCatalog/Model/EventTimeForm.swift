/// The form in which a provider writes the time of an event.
package enum EventTimeForm: Sendable {
    /// RFC 3339 text.
    case dateTime
    /// Whole seconds since 1970, as a number or in a string.
    case unixTime, unixTimeString
    /// Seconds since 1970 with a fraction.
    case unixTimeFraction
    /// Milliseconds since 1970, as a number or in a string.
    case unixTimeMilliseconds, unixTimeMillisecondsString
}
