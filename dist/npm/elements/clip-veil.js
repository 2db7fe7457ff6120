import"../chunks/common-bTRGkS7w.js";import"lit";import"../chunks/clip-player-CgzCJaGa.js";export{C as ClipVeil}from"../chunks/clip-veil-BE84IcqO.js";
