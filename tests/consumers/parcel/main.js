import 'inline-clip';
