import"../chunks/common-I7UXnZsx.js";import"../inline-clip.js";export{f as ClipDirectLinkButton}from"../chunks/clip-more-C105vRz8.js";import"../chunks/clip-controls-scehYkH9.js";
