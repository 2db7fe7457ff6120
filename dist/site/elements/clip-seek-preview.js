import"../chunks/common-BxUFoTkb.js";import"../inline-clip.js";import"../chunks/clip-controls-BZfu9-sk.js";export{ClipSeekPreview}from"../chunks/seek-preview-CnbxjqVr.js";
