import"../chunks/common-BmtuT-Gv.js";import"lit";import"../chunks/clip-player-BzIiqY3D.js";export{C as ClipKeyList}from"../chunks/clip-key-help-DbVRgBSJ.js";
