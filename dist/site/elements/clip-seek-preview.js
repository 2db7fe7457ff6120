import"../chunks/common-BxUFoTkb.js";import"../inline-clip.js";import"../chunks/clip-controls-Bw5w_-Fp.js";export{ClipSeekPreview}from"../chunks/seek-preview-qObxJndx.js";
