import"../chunks/common-BmtuT-Gv.js";import"lit";import"../chunks/clip-player-BzIiqY3D.js";export{C as ClipVeil}from"../chunks/clip-veil-BZFmQvDH.js";
