import"../chunks/common-C7Wi3ivc.js";import"lit";import"../chunks/clip-player-BA_1oYmV.js";export{C as ClipVeil}from"../chunks/clip-veil-D4ymx8ze.js";
