import"../chunks/common-Tj7jOYxd.js";import"lit";import"../chunks/clip-player-BNKu-Vg2.js";export{C as ClipVeil}from"../chunks/clip-veil-DfwBisZX.js";
