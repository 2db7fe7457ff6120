/** @jsxImportSource react */
import 'inline-clip/react';

export const one = <clip-player start={{}} />; // wrong
export const two = <clip-player onclip-ready={({ detail }) => detail.nothing} />; // wrong
export const three = <clip-player clipSauce="a" />; // wrong
export const four = <clip-players />; // wrong
export const five = <clip-player sticky="perhaps" />; // wrong
