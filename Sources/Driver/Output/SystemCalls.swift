#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#else
import Darwin
#endif

// The one file of this module that talks to the system: every `unsafe` is here, each a call that takes a C
// string or a buffer for its own duration only. A name in a folder is never followed when it is a symbolic
// link, so that nothing outside the folder that was opened can be reached.

/// Why the system refused a call.
struct SystemError: Error, Hashable {
    let code: Int32

    static var last: SystemError { SystemError(code: errno) }

    /// The system's own words, lower-case as in every message, e.g. `permission denied`.
    var text: String {
        let words = unsafe String(cString: strerror(code))
        return words.prefix(1).lowercased() + words.dropFirst()
    }

    var isAbsent: Bool { code == ENOENT }
    /// A name that was needed as a folder is something else, or a symbolic link.
    var isNoFolder: Bool { code == ENOTDIR || code == ELOOP }
    /// A folder still holds something. POSIX allows either code.
    var isNotEmpty: Bool { code == ENOTEMPTY || code == EEXIST }
}

/// An open file or folder; closed when it goes out of use.
struct Descriptor: ~Copyable {
    let number: Int32

    deinit { _ = close(number) }
}

/// What a name in a folder stands for.
enum EntryKind: String {
    case file = "a file"
    case folder = "a folder"
    case link = "a symbolic link"
    case other = "neither a file nor a folder"
}

enum SystemCalls {
    /// The system's `write`, under a name of its own: inside this type the name means ``write(_:to:)``.
    private static let writeOnce: @Sendable (Int32, UnsafeRawPointer?, Int) -> Int = {
        #if canImport(Glibc)
        unsafe Glibc.write($0, $1, $2)
        #elseif canImport(Musl)
        unsafe Musl.write($0, $1, $2)
        #else
        unsafe Darwin.write($0, $1, $2)
        #endif
    }
    private static let folderFlags = O_RDONLY | O_DIRECTORY | O_CLOEXEC

    /// Opens a folder by a path, following links: the path is what a person asked for.
    static func openFolder(path: String) throws(SystemError) -> Descriptor {
        try descriptor(unsafe open(path, folderFlags))
    }

    /// Opens a folder in a folder; a link is refused.
    static func openFolder(
        _ name: String, in folder: borrowing Descriptor
    ) throws(SystemError) -> Descriptor {
        try descriptor(unsafe openat(folder.number, name, folderFlags | O_NOFOLLOW, 0))
    }

    /// Makes a folder by a path, with mode 0755 whatever the umask; one that exists is left as it is.
    static func makeFolder(path: String) throws(SystemError) {
        if unsafe mkdir(path, 0o755) == 0 {
            guard unsafe chmod(path, 0o755) == 0 else { throw .last }
        } else if errno != EEXIST {
            throw .last
        }
    }

    /// Makes a folder in a folder, with mode 0755 whatever the umask, and opens it.
    static func makeFolder(
        _ name: String, in folder: borrowing Descriptor
    ) throws(SystemError) -> Descriptor {
        guard unsafe mkdirat(folder.number, name, 0o755) == 0 else { throw .last }
        let made = try openFolder(name, in: folder)
        guard fchmod(made.number, 0o755) == 0 else { throw .last }
        return made
    }

    /// Tells what a name stands for; nothing if there is no such name.
    static func kind(of name: String, in folder: borrowing Descriptor) throws(SystemError) -> EntryKind? {
        var status = stat()
        guard unsafe fstatat(folder.number, name, &status, AT_SYMLINK_NOFOLLOW) == 0 else {
            let error = SystemError.last
            if error.isAbsent { return nil }
            throw error
        }
        return switch status.st_mode & S_IFMT {
        case S_IFREG: .file
        case S_IFDIR: .folder
        case S_IFLNK: .link
        default: .other
        }
    }

    /// Reads a whole file.
    static func readFile(_ name: String, in folder: borrowing Descriptor) throws(SystemError) -> [UInt8] {
        let flags = O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC
        return try contents(of: descriptor(unsafe openat(folder.number, name, flags, 0)))
    }

    /// Reads a whole file by a path, following links: a person's own source.
    static func readFile(path: String) throws(SystemError) -> [UInt8] {
        try contents(of: descriptor(unsafe open(path, O_RDONLY | O_NONBLOCK | O_CLOEXEC)))
    }

    /// Writes a file by a path, in place of one that is there.
    static func writeFile(path: String, _ contents: [UInt8]) throws(SystemError) {
        let file = try descriptor(unsafe open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o644))
        try write(contents, to: file.number)
    }

    /// Writes a file of a name that no other has, for a program to read, and gives its path.
    static func makeTemporaryFile(_ contents: [UInt8]) throws(SystemError) -> String {
        let folder = unsafe getenv("TMPDIR").map { unsafe String(cString: $0) } ?? "/tmp"
        var path = Array("\(folder)/stackc.XXXXXX".utf8CString)
        let file = try descriptor(unsafe mkstemp(&path))
        try write(contents, to: file.number)
        return String(decoding: path.dropLast().map(UInt8.init(bitPattern:)), as: UTF8.self)
    }

    /// Removes a file by a path.
    static func removeFile(path: String) throws(SystemError) {
        guard unsafe unlink(path) == 0 else { throw .last }
    }

    /// Writes a file that must not exist yet, with mode 0644 whatever the umask.
    static func makeFile(
        _ name: String, contents: [UInt8], in folder: borrowing Descriptor
    ) throws(SystemError) {
        let flags = O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC
        let file = try descriptor(unsafe openat(folder.number, name, flags, 0o644))
        try write(contents, to: file.number)
        guard fchmod(file.number, 0o644) == 0 else { throw .last }
    }

    /// Gives a file another name in the same folder; a file of that name is replaced in one step.
    static func rename(
        _ name: String, to newName: String, in folder: borrowing Descriptor
    ) throws(SystemError) {
        guard unsafe renameat(folder.number, name, folder.number, newName) == 0 else { throw .last }
    }

    static func removeFile(_ name: String, in folder: borrowing Descriptor) throws(SystemError) {
        guard unsafe unlinkat(folder.number, name, 0) == 0 else { throw .last }
    }

    /// Removes a folder that is empty.
    static func removeFolder(_ name: String, in folder: borrowing Descriptor) throws(SystemError) {
        guard unsafe unlinkat(folder.number, name, AT_REMOVEDIR) == 0 else { throw .last }
    }

    /// Waits until no other process holds the folder's lock, then holds it until the descriptor is closed.
    ///
    /// A file system without locks is used without: the lock only keeps two builds at the same time apart.
    static func lock(_ folder: borrowing Descriptor) {
        while flock(folder.number, LOCK_EX) != 0 && errno == EINTR {}
    }

    /// Writes all bytes to an open file, a pipe or a terminal.
    static func write(_ bytes: [UInt8], to number: Int32) throws(SystemError) {
        var done = 0
        while done < bytes.count {
            let from = done
            let written = unsafe bytes.withUnsafeBytes { buffer in
                let rest = unsafe UnsafeRawBufferPointer(rebasing: buffer[from...])
                return unsafe writeOnce(number, rest.baseAddress, rest.count)
            }
            if written > 0 {
                done += written
            } else if written < 0 && errno != EINTR {
                throw .last
            }
        }
    }

    /// Reads an open file to its end.
    ///
    /// - Parameter size: how much there is, as far as it is known.
    static func allBytes(from number: Int32, expecting size: Int = 0) throws(SystemError) -> [UInt8] {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(size)
        while true {
            let chunk = try readSome(from: number)
            if chunk.isEmpty { return bytes }
            bytes += chunk
        }
    }

    /// Reads what is there of an open file, a pipe or a terminal; waits for it, and gives nothing at the end.
    static func readSome(from number: Int32) throws(SystemError) -> [UInt8] {
        var chunk = [UInt8](repeating: 0, count: 1 << 16)
        while true {
            let count = unsafe chunk.withUnsafeMutableBytes { unsafe read(number, $0.baseAddress, $0.count) }
            if count >= 0 { return Array(chunk[..<count]) }
            if errno != EINTR { throw .last }
        }
    }

    /// Runs a program that is found by the environment's `PATH`, with the same environment, and waits for its end. It reads
    /// nothing.
    ///
    /// - Parameters:
    ///   - command: the program's name, and its arguments.
    ///   - isJoined: whether what it writes to standard error is read with the rest: of a program that may write much to both.
    /// - Returns: its exit status, and what it wrote to standard output and standard error.
    static func run(
        _ command: [String], isJoined: Bool = false
    ) throws(SystemError) -> (status: Int32, output: [UInt8], errors: [UInt8]) {
        var (ends, errorEnds): ([Int32], [Int32]) = ([-1, -1], [-1, -1])
        guard unsafe pipe(&ends) == 0 else { throw .last }
        let output = Descriptor(number: ends[0])
        let outputEnd = Descriptor(number: ends[1])
        guard unsafe pipe(&errorEnds) == 0 else { throw .last }
        let errors = Descriptor(number: errorEnds[0])
        let errorsEnd = Descriptor(number: errorEnds[1])
        let process = try spawn(
            command, output: outputEnd.number, errors: isJoined ? outputEnd.number : errorsEnd.number,
            unneeded: [ends[0], ends[1], errorEnds[0], errorEnds[1]])
        // The process has ends of its own; while these are open, what is read has no end.
        _ = consume outputEnd
        _ = consume errorsEnd
        let (said, complained) = (try allBytes(from: output.number), try allBytes(from: errors.number))
        var status: Int32 = 0
        while unsafe waitpid(process, &status, 0) < 0 && errno == EINTR {}
        // What a shell says of a process that was ended by a signal.
        return (status & 0x7F == 0 ? (status >> 8) & 0xFF : 128 + (status & 0x7F), said, complained)
    }

    private static func spawn(
        _ command: [String], output: Int32, errors: Int32, unneeded: [Int32]
    ) throws(SystemError) -> pid_t {
        #if canImport(Darwin)
        var actions: posix_spawn_file_actions_t?
        #else
        var actions = unsafe posix_spawn_file_actions_t()
        #endif
        _ = unsafe posix_spawn_file_actions_init(&actions)
        _ = unsafe posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0)
        _ = unsafe posix_spawn_file_actions_adddup2(&actions, output, 1)
        _ = unsafe posix_spawn_file_actions_adddup2(&actions, errors, 2)
        for end in unneeded where end > 2 { _ = unsafe posix_spawn_file_actions_addclose(&actions, end) }
        let words = unsafe command.map { unsafe strdup($0) } + [nil]
        var process: pid_t = 0
        let problem = unsafe posix_spawnp(&process, command.first ?? "", &actions, nil, words, environ)
        _ = unsafe posix_spawn_file_actions_destroy(&actions)
        for unsafe pointer in unsafe words { unsafe free(pointer) }
        guard problem == 0 else { throw SystemError(code: problem) }
        return process
    }

    static func isTerminal(_ number: Int32) -> Bool { isatty(number) == 1 }

    private static func descriptor(_ number: Int32) throws(SystemError) -> Descriptor {
        guard number >= 0 else { throw .last }
        return Descriptor(number: number)
    }

    private static func contents(of file: consuming Descriptor) throws(SystemError) -> [UInt8] {
        var status = stat()
        let size = unsafe fstat(file.number, &status) == 0 ? Int(status.st_size) : 0
        let bytes = try allBytes(from: file.number, expecting: max(0, size))
        _ = consume file
        return bytes
    }
}
