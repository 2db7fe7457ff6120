import"../chunks/common-BmtuT-Gv.js";import"lit";import"../chunks/clip-player-BzIiqY3D.js";export{C as ClipMiniBar,a as ClipMoveEvent}from"../chunks/clip-mini-player-B1qGLUr9.js";
