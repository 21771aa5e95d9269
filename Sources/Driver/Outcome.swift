/// What the process says when it ends. A command line that is not understood ends with 64, which the argument
/// parser sees to.
enum Outcome: Int32 {
    case success = 0
    /// A stack has errors, or files could not be read or written.
    case errors = 1
    /// `check`: the files are not what the stacks say.
    case drift = 2
    /// `diff`: what has changed is read alike, or by people only.
    case cosmetic = 3
    /// `diff`: some program does something else.
    case behavior = 4
}
