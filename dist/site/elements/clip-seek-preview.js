import"../chunks/common-I7UXnZsx.js";import"../inline-clip.js";import"../chunks/clip-controls-scehYkH9.js";export{ClipSeekPreview}from"../chunks/seek-preview-Dp-rpCHB.js";
