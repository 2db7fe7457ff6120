import"../chunks/common-DXZ4fHfu.js";import"lit";import"../chunks/clip-player-BrjS6LjV.js";export{C as ClipVeil}from"../chunks/clip-veil-B4FbHRdz.js";
