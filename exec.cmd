@rem On Windows npm runs scripts with cmd, which has no exec. In a shell, exec (package.json) lets a signal to npm reach the program.
@%*
